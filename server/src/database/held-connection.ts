import type pg from 'pg';

/** By connection that was lost while somebody held it: what ended it. */
const lostBy = new WeakMap<pg.ClientBase, Error>();

/** One for all connections, which are told apart by `this`: held and given back with every request, they would each need their own. */
function lost(this: pg.ClientBase, error: Error): void {
  if (!lostBy.has(this)) lostBy.set(this, error);
}

/** What ended this connection; undefined while it is whole. It tells more than that the connection is gone. */
export const whyLost = (client: pg.ClientBase): Error | undefined => lostBy.get(client);

/** Takes a connection from the pool, for whoever gives it back (`giveBack`). */
export async function holdConnection(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  // The pool listens only to connections that lie idle, and an error that nobody listens to ends the process.
  client.on('error', lost);
  return client;
}

/**
 * Gives a connection back once everything asked over it was answered. One that was lost or is inside a transaction is thrown away: whose data
 * the one before might see must never reach the next.
 * @param discard throw it away anyhow
 */
export function giveBack(client: pg.PoolClient, discard = false): void {
  const outside = (client as unknown as { getTransactionStatus(): string }).getTransactionStatus() === 'I';
  client.off('error', lost);
  client.release(discard || !outside || lostBy.has(client));
}

/** Runs `work` over a connection, which is outside any transaction afterwards. */
export async function overConnection<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await holdConnection(pool);
  try {
    return await work(client);
  } catch (error) {
    const why = whyLost(client) ?? error;
    await client.query('rollback').catch(() => {});
    throw why;
  } finally {
    giveBack(client);
  }
}
