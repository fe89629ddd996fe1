import type { ApolloServerPlugin } from '@apollo/server';
import { loggableError } from './loggable-error.ts';
import type { RequestContext } from './request-context.ts';

/**
 * Logs unexpected errors with the number of the request, without variables: those can hold what people told us. The answer carries
 * the same number, to report it by.
 */
export const logUnexpectedErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName, contextValue }) => {
      for (const error of errors) {
        const unexpected = error.extensions?.code === undefined || error.extensions.code === 'INTERNAL_SERVER_ERROR';
        if (unexpected && error.originalError)
          contextValue.log.error({ err: loggableError(error.originalError), operationName, path: error.path });
      }
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        if (extensions?.code === 'INTERNAL_SERVER_ERROR') extensions.requestId = contextValue.requestId;
      }
    },
  }),
};
