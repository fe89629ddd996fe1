import type { ApolloServer } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { databaseAway, isDatabaseAway } from '../graphql/errors.ts';
import { limits } from '../graphql/limits.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { tokenIdentity } from './api-tokens.ts';
import type { RequestContexts } from './request-context.ts';

export interface GraphQLRouteOptions {
  /** Runs the client's own documents. */
  trusted: ApolloServer<RequestContext>;
  /** Runs anything else, within limits. */
  limited: ApolloServer<RequestContext>;
  documents: TrustedDocuments;
  contexts: RequestContexts;
  production: boolean;
}

/**
 * `/graphql`: POST only. The client names one of its own documents by hash ({ documentId, variables }); in production a browser
 * session may send nothing else. Another system, with a token, sends operations of its own within limits, and larger bodies.
 */
export function graphqlRoute(app: FastifyInstance, options: GraphQLRouteOptions): void {
  const { documents, contexts, production } = options;
  const context: ApolloFastifyContextFunction<RequestContext> = async (request, reply) => {
    const made = await contexts.of(request).catch((error: Error) => {
      throw isDatabaseAway(error) ? databaseAway(error) : error;
    });
    reply.header('cache-control', 'no-store');
    (request as typeof request & { made?: RequestContext }).made = made;
    return made;
  };
  const trusted = fastifyApolloHandler(options.trusted, { context });
  const limited = fastifyApolloHandler(options.limited, { context });

  const answer: RouteHandlerMethod = async function (request, reply) {
    const body = request.body as { documentId?: unknown; query?: unknown } | null;
    if (body && typeof body === 'object' && typeof body.documentId === 'string') {
      const query = documents.text(body.documentId);
      if (!query) return refuse(reply, 'NOT_TRUSTED', 'Deze pagina is verouderd. Laad haar opnieuw.');
      request.body = { ...body, documentId: undefined, query };
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
    const made = (request as typeof request & { made?: RequestContext }).made;
    for (const { name, value, options } of made?.cookies ?? []) reply.setCookie(name, value, options);
  });
}

function refuse(reply: { code(status: number): { send(body: unknown): unknown } }, code: string, message: string) {
  return reply.code(400).send({ errors: [{ message, extensions: { code } }] });
}
