import type pg from 'pg';
import { inOneFlight } from '../database/in-one-flight.ts';

/**
 * Runs statements as the role that signs people in, in a transaction of its own. Only this folder uses it: the application's own
 * role has no right on the account tables.
 */
export const asAccess = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  overConnection(pool, async (client) => {
    // Sent in one flight with the first statement; a failure shows in that statement's own answer too.
    const [, result] = await Promise.all([client.query(begin), work(client)]);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the database.');
    return result;
  });

/** One statement as the role that signs people in, its transaction around it in the same flight. */
export const askAsAccess = <Row extends pg.QueryResultRow>(pool: pg.Pool, query: pg.QueryConfig): Promise<Row[]> =>
  overConnection(pool, async (client) => {
    const [, { rows }, { command }] = await Promise.all([
      client.query(begin),
      client.query<Row>(query),
      client.query('commit'),
    ]);
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the database.');
    return rows;
  });

const begin = 'begin; set local role regiepunt_access';

/** Takes a connection, and gives it back outside any transaction; one that broke is thrown away. */
async function overConnection<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  // The pool listens only to connections that lie idle, and an error that nobody listens to ends the process.
  const lost = () => (broken = true);
  client.on('error', lost);
  try {
    inOneFlight(client);
    return await work(client);
  } catch (error) {
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}
