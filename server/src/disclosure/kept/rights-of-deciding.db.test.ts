import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../../testing/test-database.ts';
import { crossFamilies } from '../what-is-protected/cross-families.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** Asks as the application does; what is asked last is what counts. */
async function asApp(statement: string): Promise<pg.QueryResult> {
  await client.query('begin');
  try {
    const results: pg.QueryResult | pg.QueryResult[] = await client.query(statement);
    return [results].flat().at(-1)!;
  } finally {
    await client.query('rollback');
  }
}
const asDecider = (statement: string) => asApp(`set local role regiepunt_decide; ${statement}`);

test.each(['decided_figure', 'decided_year', 'decided_pair', 'decided_cross', 'decided_support'])(
  'the application has no right on %s',
  async (table) => {
    await expect(asApp(`select * from ${table}`)).rejects.toThrow('permission denied');
    await expect(asApp(`delete from ${table}`)).rejects.toThrow('permission denied');
  },
);

test('nor on the codes of visits', async () => {
  await expect(asApp('select * from visit_label')).rejects.toThrow('permission denied');
});

test.each(['visit', 'question', 'app_user', 'session', 'audit_entry', 'survey_answer'])(
  'the role that decides reads nothing of %s',
  async (table) => {
    await expect(asDecider(`select * from ${table}`)).rejects.toThrow('permission denied');
  },
);

test('and writes no count', async () => {
  await expect(asDecider('delete from metric_day')).rejects.toThrow('permission denied');
});

test('it sees codes of visits by point and month, no id and no day', async () => {
  const { fields: columns } = await asDecider('select * from visit_label limit 0');
  expect(columns.map(({ name }) => name)).toEqual([
    ...['library_id', 'location_id', 'municipality_code', 'month', 'questions'],
    ...Object.keys(crossFamilies),
  ]);
});
