import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { maskUnexpected, withoutSuggestion } from './errors.ts';
import { compiledExecution } from './jit-executor.ts';
import { logUnexpectedErrors } from './request-log.ts';
import { limitRules, limits } from './limits.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Ends the request's database work once its answer is on its way, so that a connection is not held while a slow client reads. Nothing waits
 * for it: what was written has been committed by then, and reading has nothing to commit.
 */
const closeDatabaseWork: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue }) =>
      void setImmediate(() => {
        contextValue.db.close().catch(() => {});
      }),
  }),
};

export interface ApolloOptions {
  schema: GraphQLSchema;
  /** The client's own documents are known beforehand and pass without limits; everything else is held to them. */
  limited: boolean;
  /** Outside production there is introspection and a page to try operations on. */
  production: boolean;
}

/** A started Apollo Server over the schema. */
export async function startApollo({
  schema,
  limited,
  production,
}: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: compiledExecution(schema),
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const masked = maskUnexpected(formatted, error);
      return production ? withoutSuggestion(masked) : masked;
    },
    parseOptions: limited ? { maxTokens: limits.tokens } : {},
    validationRules: limited ? limitRules : [],
    validationOptions: { maxErrors: limits.validationErrors },
    hideSchemaDetailsFromClientErrors: production,
    plugins: [
      // Wraps every field of every answer otherwise, which halves the number of requests served.
      ApolloServerPluginCacheControlDisabled(),
      production
        ? ApolloServerPluginLandingPageDisabled()
        : ApolloServerPluginLandingPageLocalDefault({ footer: false }),
      logUnexpectedErrors,
      closeDatabaseWork,
    ],
  });
  await server.start();
  return server;
}
