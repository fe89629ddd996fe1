import pg from 'pg';

type Done = (error: Error | null, result: unknown) => void;
type Ask = (config: unknown, values: unknown, callback: Done) => void;

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
      ask(config, values, (error, result) => (error ? reject(error) : resolve(result)));
    }) as never;
  }
}
