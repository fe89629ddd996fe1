import { HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConnectionLost } from '../database/is-connection-lost.ts';

/** Errors the one who asks may read: mistakes in the operation itself, and those said on purpose. */
const told = new Set<string>([...Object.values(ApolloServerErrorCode), 'NOT_TRUSTED', 'UNAVAILABLE']);

const unavailable = 'De database is even niet bereikbaar. Probeer het over een minuut opnieuw.';

/** That PostgreSQL cannot be had now: 503, and when to come back, so that programs in between understand it too. */
export const databaseAway = (originalError: Error): GraphQLError =>
  new GraphQLError(unavailable, {
    originalError,
    extensions: { code: 'UNAVAILABLE', http: { status: 503, headers: new HeaderMap([['retry-after', '5']]) } },
  });

/** The names graphql-js suggests for a misspelt value, beside what Apollo Server takes out of documents itself. */
export const withoutSuggestion = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: formatted.message.replace(/ Did you mean .+\?$/, ''),
});

/** Unexpected errors say nothing about the inside; the log has them with the id of the request. */
export function maskUnexpected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  if (code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR && told.has(code)) return formatted;
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original && isDatabaseAway(original)) return { message: unavailable, extensions: { code: 'UNAVAILABLE' } };
  return {
    message: 'Er ging iets mis. Probeer het opnieuw; blijft het misgaan, meld het dan met het nummer van dit verzoek.',
    path: formatted.path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

/** Whether an error means that PostgreSQL or a free connection to it could not be had. */
export const isDatabaseAway = (error: unknown): boolean => isConnectionLost(error) || isWaitInVain(error);

/** Whether no connection came free for as long as a request waits for one. */
export const isWaitInVain = (error: unknown): boolean =>
  /timeout exceeded when trying to connect/.test((error as { message?: string }).message ?? '');
