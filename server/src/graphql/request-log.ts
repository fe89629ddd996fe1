import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/** Logs unexpected errors with the id of the request, without variables: those can hold what people told us. */
export const logUnexpectedErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName, contextValue }) => {
      for (const error of errors) {
        if (error.originalError && !error.extensions?.code) contextValue.log.error({ err: error.originalError, operationName, path: error.path });
        else if (error.extensions?.code === 'INTERNAL_SERVER_ERROR') contextValue.log.error({ err: error.originalError ?? error, operationName });
      }
    },
  }),
};
