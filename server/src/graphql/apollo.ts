import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { KnownQueries } from './known-queries.ts';
import { maskUnexpected, withoutSuggestion } from './errors.ts';
import { compiledExecution } from './jit-executor.ts';
import { logUnexpectedErrors } from './request-log.ts';
import { limitRules, limits } from './limits.ts';
import type { RequestContext } from './request-context.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

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
  /** The client's own documents, which are known beforehand and pass without limits; null for everything else, which is held to them. */
  trusted: TrustedDocuments | null;
  /** Outside production there is introspection and a page to try operations on. */
  production: boolean;
}

/** Documents as Apollo Server's store of persisted queries, which nothing can be added to. */
const storeOf = (documents: TrustedDocuments) => ({
  get: async (key: string) => documents.text(key.replace(/^apq:/, '')) ?? undefined,
  set: async () => {},
  delete: async () => {},
});

/** A started Apollo Server over the schema, and those of its queries that can be run again without it. */
export async function startApollo({
  schema,
  trusted,
  production,
}: ApolloOptions): Promise<{ apollo: ApolloServer<RequestContext>; known: KnownQueries }> {
  const { run, gateway, plugin: runCompiled } = compiledExecution(schema);
  const known = new KnownQueries(run);
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const masked = maskUnexpected(formatted, error);
      return production ? withoutSuggestion(masked) : masked;
    },
    parseOptions: trusted ? {} : { maxTokens: limits.tokens },
    validationRules: trusted ? [] : limitRules,
    persistedQueries: trusted ? { cache: storeOf(trusted) } : {},
    validationOptions: { maxErrors: limits.validationErrors },
    hideSchemaDetailsFromClientErrors: production,
    plugins: [
      // Wraps every field of every answer otherwise, which halves the number of requests served.
      ApolloServerPluginCacheControlDisabled(),
      production
        ? ApolloServerPluginLandingPageDisabled()
        : ApolloServerPluginLandingPageLocalDefault({ footer: false }),
      logUnexpectedErrors,
      runCompiled,
      closeDatabaseWork,
      ...(trusted ? [known.plugin] : []),
    ],
  });
  await apollo.start();
  return { apollo, known };
}
