import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';

/** Whether every text in a value can be stored: PostgreSQL knows no NUL, and no half of a character that takes two (surrogate). */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every(isStorable);
}

/** That a variable holds a text that cannot be stored. */
export const unstorable = (): GraphQLError =>
  new GraphQLError('Een van de teksten bevat een teken dat niet bestaat. Typ de tekst opnieuw.', {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT },
  });
