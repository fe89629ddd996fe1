import type { ApolloServer } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { databaseAway, isDatabaseAway, isWaitInVain } from '../graphql/errors.ts';
import type { AskedOfDocument, KnownQueries } from '../graphql/known-queries.ts';
import { limits } from '../graphql/limits.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { tokenIdentity } from './api-tokens.ts';
import type { RequestContexts } from './request-context.ts';

export interface GraphQLRouteOptions {
  /** Runs the client's own documents. */
  trusted: ApolloServer<RequestContext>;
  /** Those that only read and were run before. */
  known: KnownQueries;
  /** Runs anything else, within limits. */
  limited: ApolloServer<RequestContext>;
  documents: TrustedDocuments;
  contexts: RequestContexts;
  production: boolean;
}

/** A request on its way: its context as it is made, and once it was. */
type Asking = FastifyRequest & { making?: Promise<RequestContext>; made?: RequestContext };

/** The body of a request for one of the client's own documents. */
interface OwnRequest {
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  extensions: { persistedQuery: { version: 1; sha256Hash: string } };
}

const json = 'application/json; charset=utf-8';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `/graphql`: POST only. The client names one of its own documents by hash ({ documentId, variables }); in production a browser
 * session may send nothing else. Another system, with a token, sends operations of its own within limits, and larger bodies.
 */
export function graphqlRoute(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { documents, contexts, production } = options;
  /** Made once, also where it fails: whoever waited for a connection in vain is not made to wait again. */
  const context: ApolloFastifyContextFunction<RequestContext> = async (request: Asking, reply) => {
    const made = await (request.making ??= contexts.of(request)).catch((error: Error) => {
      throw isDatabaseAway(error) ? databaseAway(error) : error;
    });
    reply.header('cache-control', 'no-store');
    request.made = made;
    return made;
  };
  /** The answer to what was answered before, to whoever the session spoke for a moment ago and still does; null when it has to be asked as usual. */
  const atOnce = async (request: Asking, hash: string, asked: AskedOfDocument): Promise<string | null> => {
    const remembered = options.known.knows(hash, asked) ? contexts.remembered(request) : null;
    if (!remembered) return null;
    try {
      const read = await options.known.answer(hash, asked, remembered);
      return read && (await remembered.db.held()) ? read : null;
    } catch (error) {
      // Whoever waited for a connection in vain is not made to wait again.
      if (isWaitInVain(error)) request.making = Promise.reject(error as Error);
      return null;
    }
  };
  const trustedOverHttp = fastifyApolloHandler(options.trusted, { context });
  /** The same for a document of the client's own, without what Apollo Server does for requests of any form. */
  const trusted: RouteHandlerMethod = async function (request, reply) {
    const { variables, operationName, extensions } = request.body as OwnRequest;
    // Whatever is not as the client sends it is refused in Apollo's words, and so is whoever cannot be looked up.
    const usual = isObject(variables ?? {}) && typeof (operationName ?? '') === 'string';
    if (!usual) return trustedOverHttp.call(this, request, reply);
    const asked = { extensions, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
    const { sha256Hash } = extensions.persistedQuery;
    const read = await atOnce(request, sha256Hash, asked);
    if (read) return reply.header('cache-control', 'no-store').header('content-type', json).send(read);
    const made = await context(request, reply).catch(() => null);
    if (!made) return trustedOverHttp.call(this, request, reply);
    const { http, body } = await options.trusted.executeOperation(asked, { contextValue: made });
    if (body.kind !== 'single') throw new Error('An own document asked for an answer in parts.');
    for (const [name, value] of http.headers) reply.header(name, value);
    return reply
      .code(http.status ?? 200)
      .header('content-type', json)
      .send(JSON.stringify(body.singleResult));
  };
  const limited = fastifyApolloHandler(options.limited, { context });

  const answer: RouteHandlerMethod = async function (request, reply) {
    const body = request.body as { documentId?: unknown; query?: unknown } | null;
    if (body && typeof body === 'object' && typeof body.documentId === 'string') {
      const { documentId, query: _query, ...rest } = body;
      if (!documents.text(documentId))
        return refuse(reply, 'NOT_TRUSTED', 'Deze pagina is verouderd. Laad haar opnieuw.');
      // Apollo finds it by its hash, and need not make that again of the text.
      request.body = { ...rest, extensions: { persistedQuery: { version: 1, sha256Hash: documentId } } };
      return trusted.call(this, request, reply);
    }
    if (production && !tokenIdentity(request))
      return refuse(reply, 'NOT_TRUSTED', 'Alleen de eigen documenten van de website worden hier uitgevoerd.');
    return limited.call(this, request, reply);
  };
  app.post('/graphql', { bodyLimit: limits.body }, answer);
  app.post('/graphql', { bodyLimit: limits.bodyWithToken, constraints: { token: true } }, answer);
  if (!production) app.get('/graphql', limited);

  app.addHook('onSend', async (request, reply) => {
    for (const { name, value, options } of (request as Asking).made?.cookies ?? [])
      reply.setCookie(name, value, options);
  });
}

function refuse(reply: { code(status: number): { send(body: unknown): unknown } }, code: string, message: string) {
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}
