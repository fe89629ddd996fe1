import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { JobQueue } from '../../jobs/job-queue.ts';
import { NetworkBuilder } from '../../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../../testing/test-database.ts';
import { usualThresholds } from '../what-is-protected/thresholds.ts';
import { decideJob } from './keep-deciding.ts';

const year = Number(dayAt().slice(0, 4)) - 2;
/** A thread that dies of what it is asked, and one that never answers. */
const [broken, busy] = ['process.exit(3)', 'for (;;);'].map(
  (source) => new URL(`data:text/javascript,${encodeURIComponent(source)}`),
);

let database: TestDatabase;
let pool: pg.Pool;
let told: unknown[];
const log = { warn: () => {}, error: (entry: { err: { message: string } }) => told.push(entry.err.message) } as never;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  const library = await network.library('Bibliotheek De Test', ['GM0148']);
  const point = await network.location(library, 'GM0148', 'Noord');
  await database.admin.query(
    `insert into metric_day select $1::uuid, $2::uuid, 'GM0148', make_date($3, 5, 7), given.* from (values
       ('total', '', 30, 30), ('gender', 'MALE', 9, 9), ('gender', 'FEMALE', 21, 21)) as given`,
    [library, point, year],
  );
  pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  // The database goes while a connection may lie idle.
  pool.on('error', () => {});
}, 120_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  told = [];
  await database.admin.query('truncate decided_figure, decided_year; delete from pgboss.job');
});

async function decided(): Promise<number[]> {
  const { rows } = await database.admin.query<{ year: number }>('select year from decided_year order by year');
  return rows.map((row) => row.year);
}

/** A process that takes the job; what it computes in differs from attempt to attempt. */
async function working(programs: (URL | undefined)[]): Promise<JobQueue> {
  const queue = new JobQueue({ appUrl: database.appUrl, log, work: true });
  await queue.work({ decide: (_data, run) => decideJob(pool, usualThresholds, run, programs.shift()) });
  const query = async (text: string, values?: unknown[]) => (await pool.query(text, values)).rows;
  await queue.send({ query } as never, 'decide', 'all', {});
  return queue;
}

test('a thread that dies is told in the log, leaves nothing half decided, and the job is done again', async () => {
  const queue = await working([broken]);
  try {
    await expect.poll(() => told, { timeout: 20_000 }).toEqual(['The computing thread ended with code 3.']);
    expect(await decided()).not.toContain(year);
    // The pause before the next attempt is not what this is about.
    const waiting = () => database.admin.query(`update pgboss.job set start_after = now() where state = 'retry'`);
    await expect.poll(async () => (await waiting()).rowCount, { timeout: 10_000 }).toBe(1);
    queue.wake();
    await expect.poll(decided, { timeout: 20_000 }).toContain(year);
    expect(told).toHaveLength(1);
  } finally {
    await queue.stop();
  }
});

test('a server that stops does not wait for what is computed, and the next one decides', async () => {
  const queue = await working([busy]);
  const deciding = async () => {
    const { rows } = await database.admin.query(
      `select from pg_locks join pg_database d on d.oid = database
       where locktype = 'advisory' and granted and d.datname = current_database()`,
    );
    return rows.length;
  };
  await expect.poll(deciding, { timeout: 20_000 }).toBeGreaterThan(0);
  await queue.stop();
  expect(told).toEqual([]);
  expect(await deciding()).toBe(0);
  await decideJob(pool, usualThresholds, { signal: new AbortController().signal });
  expect(await decided()).toContain(year);
});
