import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { TypedDocumentString } from '#lib/graphql/graphql.ts';

type CookieOptions = Parameters<RequestEvent['cookies']['set']>[2];

/** What the server offers on the raw request: run one trusted document as this visitor. */
export type RawApi = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<{
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
  cookies?: readonly { name: string; value: string; options: CookieOptions }[];
}>;

/** Codes for which another page than "something broke" is right. */
const STATUS_OF_CODE: Record<string, number> = { UNAVAILABLE: 503 };

/** The API as pages call it: answers the data, passes cookies on, and turns failure into an error page. */
export function apiFor(event: RequestEvent): App.Locals['api'] {
  return async (document, ...[variables]) => {
    const api = event.platform?.req.regiepunt?.api;
    if (!api) error(503, 'The server of Regiepunt is not attached to this client.');
    const answer = await api(document, (variables ?? {}) as never);
    for (const cookie of answer.cookies ?? []) event.cookies.set(cookie.name, cookie.value, cookie.options);
    if (answer.errors?.length || !answer.data) {
      const code = String(answer.errors?.[0]?.extensions?.code ?? '');
      error(STATUS_OF_CODE[code] ?? 500, answer.errors?.[0]?.message ?? 'No answer');
    }
    return answer.data;
  };
}
