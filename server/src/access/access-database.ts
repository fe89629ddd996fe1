import type pg from 'pg';
import { overConnection } from '../database/held-connection.ts';
import { inOneFlight } from '../database/in-one-flight.ts';

/**
 * Runs statements as the role that signs people in, in a transaction of its own. Only this folder uses it: the application's own
 * role has no right on the account tables.
 */
export const asAccess = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  overConnection(pool, async (client) => {
    inOneFlight(client);
    // Sent in one flight with the first statement; a failure shows in that statement's own answer too.
    const [, result] = await Promise.all([client.query(begin), work(client)]);
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the database.');
    return result;
  });

/** One statement as the role that signs people in, its transaction around it in the same flight. */
export const askAsAccess = <Row extends pg.QueryResultRow>(pool: pg.Pool, query: pg.QueryConfig): Promise<Row[]> =>
  overConnection(pool, async (client) => {
    inOneFlight(client);
    const [, { rows }, { command }] = await Promise.all([
      client.query(begin),
      client.query<Row>(query),
      client.query('commit'),
    ]);
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the database.');
    return rows;
  });

/** The role that signs people in. */
export const accessRole = 'regiepunt_access';

const begin = `begin; set local role ${accessRole}`;
