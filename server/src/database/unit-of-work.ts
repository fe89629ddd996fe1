import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { poolOf } from './application-database.ts';
import { giveBack, holdConnection } from './held-connection.ts';
import { inOneFlight } from './in-one-flight.ts';

/**
 * Tells the policies who asks, for one transaction: settings `regiepunt.<name>`, arrays as '{a,b}', '' for nobody or nothing.
 * The same names as in migrations/src/policies/settings.ts.
 */
export interface TenantSettings {
  /** Whoever acts: the user, the desk link or the token, and which of those it is. */
  user_id: string;
  actor_kind: string;
  libraries_register: string;
  /** Registrations that may be read by whoever may not add any. */
  libraries_read: string;
  /** The one point of a desk link; '' for everyone else. */
  desk_location: string;
  libraries_manage: string;
  libraries_count: string;
  municipalities_read: string;
  municipalities_write: string;
  libraries_measure: string;
  /** Of those the libraries whose figures are the asker's own. */
  libraries_measure_own: string;
  municipalities_measure: string;
  /** Of those the municipalities whose points one by one may be measured too. */
  municipalities_measure_inside: string;
  support_organisations_measure: string;
  nation_measure: string;
  platform: string;
}

/** Asks over a write's own connection by prepared statements: for the few that come so often that planning them would cost most. */
export interface PreparedWork {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The last statement of the write: COMMIT goes along in the same flight. */
  last<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** TypeORM's PostgreSQL runner works over the connection it has, and takes one when it has none; not in its types. */
interface RunnerOverConnection {
  databaseConnection: pg.PoolClient;
}

/** Thrown when a transaction that should have been committed was rolled back by PostgreSQL. */
class NotCommitted extends Error {
  constructor() {
    super('The transaction was rolled back by the database.');
  }
}

/**
 * The database work of one request over one connection: what is read in one turn shares a read-only transaction, from BEGIN to COMMIT in one
 * flight; each write has a transaction of its own that is committed before its result is told to anyone.
 */
export class UnitOfWork {
  readonly #source: DataSource;
  #settings: TenantSettings;
  #client: Promise<pg.PoolClient> | null = null;
  /** That the transaction of what is read in this turn is open; null between turns. */
  #reading: Promise<unknown> | null = null;
  /** It ends with the flight of this turn. */
  #ending = false;
  /** What goes behind all else of the transaction. */
  #behind: (() => void)[] = [];
  /** That the last one is over. */
  #read: Promise<unknown> | null = null;
  #writing = false;
  #closed: Promise<void> | null = null;
  #statements = 0;

  constructor(source: DataSource, settings: TenantSettings) {
    this.#source = source;
    this.#settings = settings;
  }

  /** Number of statements sent so far, beside BEGIN and COMMIT with their settings: asserted in tests and benchmarks. */
  get statements(): number {
    return this.#statements;
  }

  /**
   * Begins the transaction in which is read, for who is sure to read: PostgreSQL is at it while the first question is still being made up.
   * Resolves once it was sent; what goes wrong shows in what is asked.
   */
  async beginReading(): Promise<void> {
    const client = await this.#connection();
    this.#reading = this.openReading(client, this.#settings);
    this.#reading.catch(() => {});
    // The flight leaves at the end of this turn, ahead of this.
    await new Promise(process.nextTick);
  }

  /** Rows of a query, as the tenant who asks. */
  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.#send<Row>({ text, values });
  }

  /** The same by a prepared statement: for what comes so often that reading and planning it each time would cost most. */
  async prepared<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.#send<Row>({ name: statementName(text), text, values });
  }

  /**
   * The same, behind whatever else is asked in this turn: for what takes longest, so that the rest is answered and taken in before PostgreSQL is
   * done with it.
   */
  async preparedLast<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.#send<Row>({ name: statementName(text), text, values }, true);
  }

  /**
   * Runs `work` in a transaction of its own and commits it. What it throws rolls everything back and is thrown on.
   * Writes of one request follow each other; GraphQL runs mutations one after the other.
   */
  async write<T>(work: (manager: EntityManager, prepared: PreparedWork) => Promise<T>): Promise<T> {
    const client = await this.#connection();
    if (this.#writing) throw new Error('A write inside a write.');
    this.#endReading(client);
    this.#writing = true;
    const runner = runnerOver(this.#source, client);
    let committed: Promise<void> | null = null;
    let ended = false;
    /** A part of the work may go on after another failed: by then the connection can be somebody else's. */
    const stillOn = () => {
      if (ended) throw new Error('This write has ended.');
    };
    const query: PreparedWork['query'] = async (text, values = []) => {
      stillOn();
      return (await client.query({ name: statementName(text), text, values })).rows;
    };
    const last: PreparedWork['last'] = async (text, values) => {
      stillOn();
      inOneFlight(client);
      const rows = query(text, values);
      committed = commit(client);
      return (await Promise.all([rows, committed]))[0] as never;
    };
    const end = () => {
      ended = true;
      return runner.release();
    };
    try {
      // What the work asks first goes out behind BEGIN in the same flight; a failure to begin shows in its own answer too.
      const opened = open(client, 'begin', this.#settings);
      const [result] = await Promise.all([work(runner.manager, { query, last }), opened]).finally(end);
      await (committed ?? commit(client));
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      this.#writing = false;
    }
  }

  /** Goes on as someone else: after signing in, the rest of the answer is read as the one who signed in. */
  async become(settings: TenantSettings): Promise<void> {
    if (this.#writing) throw new Error('Nobody becomes someone else in the middle of a write.');
    if (this.#client) this.#endReading(await this.#client);
    this.#settings = settings;
  }

  /**
   * Ends the request's reading and gives the connection back; a connection left inside a transaction is thrown away.
   * @param discard throw it away anyhow: PostgreSQL keeps the plans of its foreign keys per connection, and those made while a table was
   *   nearly empty go through all of it once it is full
   */
  close(discard = false): Promise<void> {
    return (this.#closed ??= this.#giveBack(discard));
  }

  async #giveBack(discard: boolean): Promise<void> {
    if (!this.#client) return;
    const client = await this.#client.catch(() => null);
    if (!client) return;
    this.#endReading(client);
    await this.#read;
    // Of a write that goes on PostgreSQL may not have told yet that it began.
    giveBack(client, discard || this.#writing);
    this.#client = null;
  }

  async #send<Row extends pg.QueryResultRow>(statement: pg.QueryConfig, last = false): Promise<Row[]> {
    const client = await this.#connection();
    if (!this.#writing) {
      this.#reading ??= this.openReading(client, this.#settings);
      this.#endWithTurn(client);
    }
    this.#statements += 1;
    // Sent at once, behind BEGIN and with whatever else is asked in this turn in the same flight; the answer counts only when the
    // transaction did open.
    inOneFlight(client);
    const asked =
      last && !this.#writing
        ? new Promise<pg.QueryResult<Row>>((resolve) => {
            this.#behind.push(() => resolve(client.query<Row>(statement)));
          })
        : client.query<Row>(statement);
    const [result] = await Promise.all([asked, this.#reading]);
    return result.rows;
  }

  #connection(): Promise<pg.PoolClient> {
    // The connection that was given back is somebody else's by now.
    if (this.#closed) return Promise.reject(new Error('The database work of this request has ended.'));
    return (this.#client ??= holdConnection(poolOf(this.#source)));
  }

  /** Begins the transaction in which is read, as the tenant whose settings these are. */
  protected openReading(client: pg.PoolClient, settings: TenantSettings): Promise<unknown> {
    return open(client, 'begin read only', settings);
  }

  /**
   * Behind whatever is asked in this turn, in the same flight. Each statement sees what was committed before it in any case, so that nothing
   * is lost by reading more in another transaction.
   */
  #endWithTurn(client: pg.PoolClient): void {
    if (this.#ending) return;
    this.#ending = true;
    inOneFlight(client, () => {
      this.#ending = false;
      this.#endReading(client);
    });
  }

  /** Nothing was written: whether it was committed or rolled back after a statement that failed, which tells so itself, is all the same. */
  #endReading(client: pg.PoolClient): void {
    if (!this.#reading) return;
    for (const ask of this.#behind.splice(0)) ask();
    this.#reading = null;
    this.#read = client.query('commit').catch(() => {});
  }
}

/**
 * What tells the policies who asks, as one value in SQL: the answer is of no use, and a column costs as much to read as a setting to make.
 * @param after number of placeholders that come before those of the settings
 */
export const settingCalls = (settings: TenantSettings, after = 0): string =>
  Object.keys(settings)
    .map((name, at) => `set_config('regiepunt.${name}', $${after + at + 1}, true)`)
    .join(' || ');

function open(client: pg.PoolClient, begin: string, settings: TenantSettings): Promise<unknown> {
  inOneFlight(client);
  return Promise.all([
    client.query(begin),
    client.query({
      name: 'tenant-settings',
      text: `select length(${settingCalls(settings)}) as made`,
      values: Object.values(settings),
    }),
  ]);
}

/** TypeORM's part, over a connection that is held already. */
function runnerOver(source: DataSource, client: pg.PoolClient): QueryRunner {
  const runner = source.createQueryRunner();
  (runner as unknown as RunnerOverConnection).databaseConnection = client;
  return runner;
}

const statementNames = new Map<string, string>();

/** A name that follows from the text, so that every connection and process means the same statement by it. */
export function statementName(text: string): string {
  let name = statementNames.get(text);
  if (!name) statementNames.set(text, (name = createHash('sha256').update(text).digest('base64url')));
  return name;
}

/** COMMIT of a failed transaction answers ROLLBACK without an error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new NotCommitted();
}
