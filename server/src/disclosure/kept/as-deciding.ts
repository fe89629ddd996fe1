import type pg from 'pg';
import { overConnection } from '../../database/held-connection.ts';

/** Runs work in a transaction of its own, as the role that decides. */
export type AsDeciding = <T>(work: (client: Pick<pg.ClientBase, 'query'>) => Promise<T>) => Promise<T>;

/** Deciding a year of the whole country takes longer than a request may. */
const longest = '10min';

/**
 * Transactions as the role that decides what others see, in which alone the counts of all libraries are read and decisions are written;
 * the application's own role has no right on either (docs/decisions/0017). Only disclosure control uses it.
 */
export const asDeciding =
  (pool: pg.Pool): AsDeciding =>
  (work) =>
    overConnection(pool, async (client) => {
      await client.query(`begin; set local role regiepunt_decide; set local statement_timeout = '${longest}';
        set local idle_in_transaction_session_timeout = '${longest}'`);
      const result = await work(client);
      const { command } = await client.query('commit');
      if (command !== 'COMMIT') throw new Error('The transaction was rolled back by the database.');
      return result;
    });
