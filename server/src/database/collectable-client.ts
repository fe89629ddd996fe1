import pg from 'pg';

type Done = (error: Error | null, result: unknown) => void;
type Ask = (config: unknown, values: unknown, callback: Done | undefined) => void;

/**
 * A connection whose answers can be collected as soon as nobody needs them. The promises that pg's own `query` makes are found alive by
 * V8's quick collections long after they were awaited, rows and all: a third of everything a request allocates was copied twice and ended
 * in the old generation. Its callbacks leave nothing behind (docs/decisions/0024).
 */
export class CollectableClient extends pg.Client {
  override query(config: unknown, values?: unknown, callback?: unknown): never {
    const ask = super.query.bind(this) as unknown as Ask;
    // TypeORM and the pool may bring a callback, a stream reads for itself.
    const itself = typeof (config as { submit?: unknown } | null)?.submit === 'function';
    if (itself || typeof values === 'function' || typeof callback === 'function')
      return ask(config, values, callback as Done) as never;
    return new Promise((resolve, reject) => {
      const done: Done = (error, result) => (error ? reject(error) : resolve(result));
      if (isPrepared(config)) ask(preparedQuery(config, values, done), undefined, undefined);
      else ask(config, values, done);
    }).catch((error: Error) => {
      // As pg does itself: to where it was asked, and not to the socket it came from.
      Error.captureStackTrace(error);
      throw error;
    }) as never;
  }
}

interface Prepared {
  name: string;
  text: string;
  values?: unknown[];
}

/** Whether a statement is given with nothing but what a prepared one has. */
function isPrepared(config: unknown): config is Prepared {
  for (const part in config as object) if (part !== 'name' && part !== 'text' && part !== 'values') return false;
  const { name, text } = (config ?? {}) as Partial<Prepared>;
  return typeof name === 'string' && typeof text === 'string';
}

/** pg copies what it is given property by property, but for a text. */
function preparedQuery({ name, text, values }: Prepared, given: unknown, done: Done): pg.Query {
  const query = new (pg.Query as unknown as new (text: string, values: unknown, done: Done) => pg.Query)(
    text,
    given ?? values,
    done,
  );
  return Object.assign(query, { name });
}
