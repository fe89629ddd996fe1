import type { Writable } from 'node:stream';
import type pg from 'pg';

/**
 * What is asked over this connection from here until the next turn goes out together: one write to the socket instead of one for each
 * statement, each of which would wake PostgreSQL on its own.
 */
export function inOneFlight(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
