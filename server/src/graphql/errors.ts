import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Errors the one who asks may read: mistakes in the operation itself, and those said on purpose. */
const told = new Set<string>([...Object.values(ApolloServerErrorCode), 'NOT_TRUSTED', 'UNAVAILABLE']);

/** Unexpected errors say nothing about the inside; the log has them with the id of the request. */
export function maskUnexpected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  if (code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR && told.has(code)) return formatted;
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original && isDatabaseAway(original)) {
    return {
      message: 'De database is even niet bereikbaar. Probeer het over een minuut opnieuw.',
      extensions: { code: 'UNAVAILABLE' },
    };
  }
  return {
    message: 'Er ging iets mis. Probeer het opnieuw; blijft het misgaan, meld het dan met het nummer van dit verzoek.',
    path: formatted.path,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}

/** Whether an error means that PostgreSQL or a free connection to it could not be had. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03'].includes(code ?? '') ||
    /timeout exceeded when trying to connect/.test(message ?? '')
  );
}
