import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { databaseAway, isDatabaseAway } from '../graphql/errors.ts';
import type { CookieToSet, RequestContext } from '../graphql/request-context.ts';
import type { RequestContexts } from './request-context.ts';

/** What a page gets back: the answer, and the cookies it must set. */
export interface PageAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  cookies: CookieToSet[];
}

/** How the client's pages call the API in the same process, as the one who asked for the page. */
export interface PageApi {
  /** Number of the request, to report a failure by. */
  requestId: string;
  api(document: unknown, variables?: Record<string, unknown>): Promise<PageAnswer>;
}

/** A request as the client's handler gets it: with the API on it. */
export type RequestWithApi = IncomingMessage & { regiepunt?: PageApi };

/** The API for the pages of one request: no network, no second sign-in, the same rules. */
export function pageApi(
  request: FastifyRequest,
  apollo: ApolloServer<RequestContext>,
  contexts: RequestContexts,
): PageApi {
  return {
    requestId: request.id,
    api: async (document, variables = {}) => {
      const contextValue = await contexts.of(request).catch((error: Error) => error);
      if (contextValue instanceof Error) {
        if (!isDatabaseAway(contextValue)) throw contextValue;
        return { errors: [databaseAway(contextValue)], cookies: [] };
      }
      try {
        const { body } = await apollo.executeOperation({ query: String(document), variables }, { contextValue });
        if (body.kind !== 'single') throw new Error('A page asked for an answer in parts.');
        return { ...body.singleResult, cookies: contextValue.cookies };
      } finally {
        // The page does not wait for it: see graphql/apollo.ts.
        void contextValue.db.close().catch(() => {});
      }
    },
  };
}
