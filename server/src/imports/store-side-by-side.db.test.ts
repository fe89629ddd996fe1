import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tenantSettings } from '../access/tenant-settings.ts';
import { openApplicationDatabase } from '../database/application-database.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { storeImportedVisits } from '../registration/imported-visits.ts';
import { recount } from '../registration/recount.ts';
import type { StoredVisit } from '../registration/stored-visit.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { contextOf, identityAt } from './command-context.ts';
import { findRun, moveRun } from './import-run.repository.ts';
import type { ImportStep } from './import-step.ts';
import { RemarkLog } from './remark-log.ts';
import { storeBatch } from './store-rows.ts';
import { takeBack } from './take-back.ts';

let database: TestDatabase;
let source: Awaited<ReturnType<typeof openApplicationDatabase>>;
let library: string;
const points: string[] = [];
const importId = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  for (const [code, name] of [
    ['GM0148', 'Dalfsen'],
    ['GM0160', 'Hardenberg'],
  ] as const)
    await network.municipality(code, name);
  library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
  for (const [code, name] of [
    ['GM0148', 'Noord'],
    ['GM0160', 'Zuid'],
    ['GM0148', 'Oost'],
  ] as const)
    points.push(await network.location(library, code, name));
  source = await openApplicationDatabase({ url: database.appUrl, connections: 14, entities: [] });
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});
beforeEach(async () => {
  await database.admin.query('truncate visit, question, metric_day, metric_month, import_run cascade');
  await database.admin.query(
    `insert into import_run (library_id, id, file_name, file_size, file_hash, state, started_by)
     values ($1, $2, 'a.csv', 1, repeat('0', 64), 'RUNNING', $1)`,
    [library, importId],
  );
});

const as: ImportStep['as'] = async (work) => {
  const db = new UnitOfWork(source, tenantSettings(identityAt(library)));
  const announcer = { add: () => {} } as never;
  return work(contextOf(db, library, announcer)).finally(() => db.close());
};
const differences = () =>
  asMigrator(database.adminUrl, async (client) => {
    const { days, months } = await recount(client, () => {});
    return days.rows + months.rows;
  });

/** Visits whose days and points meet everywhere; the order differs each time. */
const visits: StoredVisit[] = Array.from({ length: 600 }, (_, at) => ({
  ...{ id: randomUUID(), libraryId: library, locationId: '', day: `2023-0${1 + (at % 3)}-1${at % 7}` },
  ...{ partOfDay: 'MORNING', channel: 'DESK', duration: null, satisfaction: null, helperKind: null, cameBy: null },
  ...{ cameByOrganisationId: null, age: at % 2 === 0 ? 'FROM_75' : 'UNKNOWN', gender: null, language: null },
  questions: [
    {
      ...{ topic: at % 5 === 0 ? 'digid' : 'devices', theme: null, help: ['HELPED' as const], kind: null },
      ...{ organisationId: null, governmentLevel: null, digid: null, referral: null },
    },
  ],
}));
const shuffled = <T>(items: readonly T[]) =>
  items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

const placed = () => visits.map((visit, at) => ({ ...visit, libraryId: library, locationId: points[at % 3]! }));
const stored = async () =>
  (await database.admin.query<{ count: number }>('select count(*)::int as count from visit')).rows[0]!.count;

test('batches of the same visits, days and months side by side never wait in a circle, and count each visit once', async () => {
  const batches = Array.from({ length: 24 }, () => shuffled(placed()).slice(0, 150));
  const added = await Promise.all(
    batches.map((batch) => as(({ db }) => db.write((manager) => storeImportedVisits(manager, importId, batch)))),
  );
  const given = new Set(batches.flat().map(({ id }) => id)).size;
  expect([await stored(), added.reduce((sum, one) => sum + one, 0)]).toEqual([given, given]);
  expect(await differences()).toBe(0);
});

test('a batch that PostgreSQL ends to let another go on is stored all the same', async () => {
  const run = (await as(({ db }) => findRun(db, library, importId)))!;
  const other = new pg.Client({ connectionString: database.adminUrl });
  await other.connect();
  try {
    const mark = (year: number) =>
      other.query(
        `insert into decision_due values ($1, $2) on conflict (library_id, year) do update set year = excluded.year`,
        [library, year],
      );
    // Marks in the other order than the batch, and leaves it to the batch to find out.
    await other.query(`begin; set local deadlock_timeout = '1min'`);
    await mark(2023);
    const days = ['2022-03-01', '2023-03-01'];
    const both = placed().slice(0, 2);
    const batch = both.map((visit, at) => ({ ...visit, day: days[at]! }));
    const storing = storeBatch({ as }, run, { visits: batch, totals: [], rowsDone: 2, log: new RemarkLog() });
    const waiting = async () =>
      (
        await database.admin.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rowCount;
    await expect.poll(waiting, { interval: 20, timeout: 10_000 }).toBe(1);
    await mark(2022);
    await other.query('commit');
    expect(await storing).toBe(true);
  } finally {
    await other.end();
  }
  expect([await stored(), await differences()]).toEqual([2, 0]);
});

test('of an import that is taken back while batches of it are stored, nothing stays', async () => {
  const all = placed();
  const run = (await as(({ db }) => findRun(db, library, importId)))!;
  const batches = Array.from({ length: 12 }, (_, at) => all.slice(at * 50, at * 50 + 50));
  const storing = batches.map((part, at) =>
    storeBatch({ as }, run, { visits: part, totals: [], rowsDone: at, log: new RemarkLog() }),
  );
  await storing[0];
  await as(({ db }) => db.write((manager) => moveRun(manager, run, ['RUNNING'], 'UNDOING')));
  await takeBack({ libraryId: library, importId, signal: new AbortController().signal, as }, run);
  await Promise.all(storing);
  expect([await stored(), await differences()]).toEqual([0, 0]);
});
