import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const report = `query ($library: ID!, $month: Day!) { monthReport(library: $library, month: $month) { lines { section label count } } }`;

describe('the month of a point, when the national list changes', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let session: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    const location = await network.location(library, 'GM0148', 'Noord', { label: 'IDO' });
    session = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
    await database.admin.query(
      `insert into code (list, code, label, position, valid_from, valid_until) values
         ('TOPIC', 'ends', 'Tot 15 mei', 900, '2020-01-01', '2025-05-15'), ('TOPIC', 'begins', 'Vanaf 15 mei', 901, '2025-05-15', null)`,
    );
    await database.admin.query(
      `insert into metric_day (library_id, location_id, municipality_code, day, dimension, code, visits, questions) values
         ($1, $2, 'GM0148', '2025-05-14', 'topic', 'ends', 2, 3), ($1, $2, 'GM0148', '2025-05-15', 'topic', 'begins', 4, 5)`,
      [library, location],
    );
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it.each([
    ['2025-04-30', [['Tot 15 mei', 0]]],
    [
      '2025-05-01',
      [
        ['Tot 15 mei', 3],
        ['Vanaf 15 mei', 5],
      ],
    ],
    ['2025-06-01', [['Vanaf 15 mei', 0]]],
  ])('has in the month of %s a line for every topic that held on a day of it', async (month, expected) => {
    const { data } = await api.run(session, report, { library, month });
    const lines = data.monthReport[0].lines as { label: string; count: number }[];
    expect(lines.filter(({ label }) => label.includes('15 mei')).map(({ label, count }) => [label, count])).toEqual(
      expected,
    );
  });
});
