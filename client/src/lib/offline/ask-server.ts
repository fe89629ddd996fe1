import type { TypedDocumentString } from '#lib/graphql/graphql.ts';

/**
 * What came of a call.
 * - DATA: the server answered.
 * - AWAY: no network, no server, too busy, or something in between answered (the sign-in page of a guest network): try later.
 * - OUTDATED: the server no longer knows this document: a new version of the app is there.
 * - FAILED: the server took the call and could not do it: it may be what was sent.
 */
export type Answer<Result> =
  | { came: 'DATA'; data: Result }
  | { came: 'AWAY'; offline: boolean; retryAfter?: number }
  | { came: 'OUTDATED' }
  | { came: 'FAILED' };

const PATIENCE = 20_000;

/** Sends one of the client's own documents, by its hash. */
export async function askServer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: document.__meta__?.['hash'], variables }),
      signal: timeLimit(),
      redirect: 'error',
    });
    const body: unknown = await response.json();
    return read<Result>(response, body);
  } catch {
    return { came: 'AWAY', offline: true };
  }
}

/** By hand: AbortSignal.timeout is younger than some tablets. */
function timeLimit(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), PATIENCE);
  return controller.signal;
}

function read<Result>(response: Response, body: unknown): Answer<Result> {
  const { data, errors } = (body ?? {}) as {
    data?: Result | null;
    errors?: { extensions?: { code?: unknown } }[];
  };
  const code = errors?.[0]?.extensions?.code;
  if (code === 'NOT_TRUSTED') return { came: 'OUTDATED' };
  if (data && !errors?.length) return { came: 'DATA', data };
  const busy = response.status === 429 || response.status === 502 || response.status === 503 || response.status === 504;
  if (busy || code === 'UNAVAILABLE' || !errors) {
    const seconds = Number(response.headers.get('retry-after'));
    return { came: 'AWAY', offline: false, retryAfter: seconds > 0 ? seconds * 1000 : undefined };
  }
  return { came: 'FAILED' };
}
