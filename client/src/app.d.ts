import type { IncomingMessage } from 'node:http';
import type { RawApi } from '#lib/server/api.ts';
import type { CurrentViewerQuery } from '#lib/graphql/graphql.ts';
import type { TypedDocumentString } from '#lib/graphql/graphql.ts';

declare global {
  namespace App {
    interface Locals {
      /** One operation of the API, in process, as the visitor. Throws a readable page error when the API fails. */
      api: <Result, Variables>(
        document: TypedDocumentString<Result, Variables>,
        ...variables: Variables extends Record<string, never> ? [] : [Variables]
      ) => Promise<Result>;
      /** Who is signed in, asked once per request; null when nobody is. */
      viewer: () => Promise<CurrentViewerQuery['viewer'] | null>;
    }

    interface PageData {
      viewer: NonNullable<CurrentViewerQuery['viewer']> | null;
      /** Set by pages that show invented data, so that the layout can say so. */
      demonstration?: boolean;
    }

    interface Platform {
      /** Node's request; the server puts its API on it. */
      req: IncomingMessage & { regiepunt?: { api: RawApi; requestId: string } };
    }

    interface Error {
      /** Number of the request, to report a failure by. */
      requestId?: string;
    }
  }
}

export {};
