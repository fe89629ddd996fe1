import pg from 'pg';

/** What a contestant tells about itself when asked. */
export interface State {
  /** Statements sent to PostgreSQL since the start, BEGIN, settings and COMMIT included. */
  statements: number;
  /** Resident memory of the process, in bytes. */
  memory: number;
  /** Processor time it took since the start, in milliseconds. */
  cpu: number;
}

let statements = 0;

/** Counts what this process sends: every contestant uses the same package for its connections. */
const query = pg.Client.prototype.query as (this: pg.Client, ...values: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...values: unknown[]) {
  statements += 1;
  return query.apply(this, values);
} as typeof pg.Client.prototype.query;

/** Connections to the database that every contestant may open; one more than load is put on it with. */
export const connections = 10;

/** The database to serve, as the role regiepunt_app. */
export const appUrl = process.argv[2]!;

/** Tells the benchmark where this contestant listens, answers its questions, and ends with it. */
export function serveBenchmark(port: number): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ statements, memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 } satisfies State);
  });
  process.send!({ port });
}
