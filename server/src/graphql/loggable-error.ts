/** What the log gets of an error. */
export interface LoggableError {
  type: string;
  message: string;
  code?: string | undefined;
  constraint?: string | undefined;
  table?: string | undefined;
  stack: string;
}

/**
 * What may be logged of an error. PostgreSQL quotes values and whole rows in its messages and details, and TypeORM keeps the
 * parameters of the query on its errors: of what comes from the database only its code and the names in the schema are told.
 */
export function loggableError(error: Error): LoggableError {
  const { driverError = error } = error as { driverError?: Error };
  const { severity, code, constraint, table } = driverError as unknown as Partial<Record<string, string>>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const message = severity === undefined ? error.message : 'PostgreSQL refused a statement.';
  return { type: error.name, message, code, constraint, table, stack: frames.join('\n') };
}
