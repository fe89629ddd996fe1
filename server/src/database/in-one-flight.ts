import type { Writable } from 'node:stream';
import type pg from 'pg';

/**
 * What is asked over this connection from here until the next turn goes out together: one write to the socket instead of one for each
 * statement, each of which would wake PostgreSQL on its own.
 * @param last asks what goes behind all of that
 */
export function inOneFlight(client: pg.ClientBase, last?: () => void): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => {
    last?.();
    stream.uncork();
  });
}
