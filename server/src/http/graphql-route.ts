import type { ApolloServer } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod, onRequestHookHandler } from 'fastify';
import { databaseAway, isDatabaseAway } from '../graphql/errors.ts';
import { limits } from '../graphql/limits.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { tokenIdentity } from './api-tokens.ts';
import { type RequestContexts, isSameAsker } from './request-context.ts';

export interface GraphQLRouteOptions {
  /** Runs the client's own documents. */
  trusted: ApolloServer<RequestContext>;
  /** Runs anything else, within limits. */
  limited: ApolloServer<RequestContext>;
  documents: TrustedDocuments;
  contexts: RequestContexts;
  production: boolean;
}

/** A request on its way: who was looked up first (when, in milliseconds), its context as it is made, and once it was. */
type Asking = FastifyRequest & {
  asked?: Promise<RequestContext>;
  askedAt?: number;
  making?: Promise<RequestContext>;
  made?: RequestContext;
};

/** The body of a request for one of the client's own documents. */
interface OwnRequest {
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
  extensions: { persistedQuery: { version: 1; sha256Hash: string } };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Milliseconds after which who asks is looked up anew: while a slow body came in, somebody may have signed out. */
const longestLookAhead = 1000;

/**
 * `/graphql`: POST only. The client names one of its own documents by hash ({ documentId, variables }); in production a browser
 * session may send nothing else. Another system, with a token, sends operations of its own within limits, and larger bodies.
 */
export function graphqlRoute(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { documents, contexts, production } = options;
  // Who asks is looked up while the body comes in and is read: it stands in the headers.
  const lookUp: onRequestHookHandler = (request, _reply, done) => {
    const made = contexts.of(request);
    made.catch(() => {});
    Object.assign(request, { asked: made, askedAt: performance.now() });
    done();
  };
  const make = async (request: Asking): Promise<RequestContext> => {
    const late = performance.now() - request.askedAt! > longestLookAhead;
    const first = await request.asked!;
    if (!late) return first;
    const found = await contexts.of(request);
    // Only the first look of a day at a paired device renews its cookie.
    if (found.identity?.actor.id === first.identity?.actor.id) found.cookies.push(...first.cookies);
    return found;
  };
  /** Made once, also where it fails: whoever waited for a connection in vain is not made to wait again. */
  const context: ApolloFastifyContextFunction<RequestContext> = async (request: Asking, reply) => {
    const made = await (request.making ??= make(request)).catch((error: Error) => {
      throw isDatabaseAway(error) ? databaseAway(error) : error;
    });
    reply.header('cache-control', 'no-store');
    request.made = made;
    return made;
  };
  const trustedOverHttp = fastifyApolloHandler(options.trusted, { context });
  /** The same for a document of the client's own, without what Apollo Server does for requests of any form. */
  const trusted: RouteHandlerMethod = async function (request, reply) {
    const { variables, operationName, extensions } = request.body as OwnRequest;
    // Whatever is not as the client sends it is refused in Apollo's words, and so is whoever cannot be looked up.
    const usual = isObject(variables ?? {}) && typeof (operationName ?? '') === 'string';
    if (!usual) return trustedOverHttp.call(this, request, reply);
    const asked = { extensions, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) };
    const run = (contextValue: RequestContext) => options.trusted.executeOperation(asked, { contextValue });
    const remembered = documents.onlyReads(extensions.persistedQuery.sha256Hash) ? contexts.remembered(request) : null;
    const ahead = remembered && run(remembered);
    // Nobody waits for it when somebody else asks than was remembered.
    ahead?.catch(() => {});
    const made = await context(request, reply).catch(() => null);
    if (!made) return trustedOverHttp.call(this, request, reply);
    const { http, body } = await (ahead && isSameAsker(remembered, made) ? ahead : run(made));
    if (body.kind !== 'single') throw new Error('An own document asked for an answer in parts.');
    for (const [name, value] of http.headers) reply.header(name, value);
    return reply
      .code(http.status ?? 200)
      .header('content-type', 'application/json; charset=utf-8')
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
  app.post('/graphql', { bodyLimit: limits.body, onRequest: lookUp }, answer);
  app.post('/graphql', { bodyLimit: limits.bodyWithToken, constraints: { token: true }, onRequest: lookUp }, answer);
  if (!production) app.get('/graphql', { onRequest: lookUp }, limited);

  app.addHook('onSend', async (request, reply) => {
    for (const { name, value, options } of (request as Asking).made?.cookies ?? [])
      reply.setCookie(name, value, options);
  });
}

function refuse(reply: { code(status: number): { send(body: unknown): unknown } }, code: string, message: string) {
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}
