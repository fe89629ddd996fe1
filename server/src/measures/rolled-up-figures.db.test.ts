import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { rollUpMonths } from '../registration/roll-up-months.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = 'mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }';
const figuresWith = (asked: string) => `query ($kind: ScopeKind!, $id: ID!) {
  figures(scope: { kind: $kind, id: $id }, from: "2024-01-01", until: "2025-01-01") { ${asked} } }`;

let database: TestDatabase;
let api: TestApi;
let analyst: string;

/** Of the first quarter two visits were rolled up; one of January came later, and those of March and May were not rolled up yet. */
beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  const library = await network.library('A', ['GM0148']);
  const point = await network.location(library, 'GM0148', 'A in Dalfsen');
  const coordinator = (await network.user('coordinator', { role: Role.COORDINATOR, organisation: library })).session;
  analyst = (await network.user('analyst', { role: Role.NATIONAL_ANALYST })).session;
  api = await createTestApi(database.appUrl);
  const visit = async (day: string) => {
    const input = {
      ...{ id: randomUUID(), libraryId: library, locationId: point, day, partOfDay: 'MORNING' },
      questions: [{ topic: 'digid', help: ['HELPED'] }],
    };
    expect((await api.run(coordinator, register, { input })).data.registerVisit.problems).toEqual([]);
  };
  await visit('2024-01-08');
  await visit('2024-02-05');
  const migrator = new pg.Client({ connectionString: database.adminUrl });
  await migrator.connect();
  await rollUpMonths(migrator, '2024-03-15');
  await migrator.end();
  for (const day of ['2024-01-09', '2024-03-11', '2024-05-06']) await visit(day);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

it.each([
  ['the nation', { kind: 'NATION', id: 'NL' }],
  ['a province', { kind: 'PROVINCE', id: 'PV23' }],
])('figures of %s add up what was rolled up, what changed since and what was not rolled up yet', async (_, scope) => {
  const asked = async (fields: string) => (await api.run(analyst, figuresWith(fields), scope)).data.figures;
  expect(await asked('visits questions')).toEqual({ visits: 5, questions: 5 });
  expect(await asked('series(grain: QUARTER) { visits }')).toEqual({ series: { visits: [4, 1, 0, 0] } });
  expect(await asked('series(grain: YEAR) { visits }')).toEqual({ series: { visits: [5] } });
  expect(await asked('distributions(dimensions: [TOPIC]) { total cells { code questions share } }')).toEqual({
    distributions: [{ total: 5, cells: [{ code: 'digid', questions: 5, share: 1 }] }],
  });
  // Its course by month is read along with the total.
  expect(await asked('visits series(grain: MONTH) { visits }')).toEqual({
    visits: 5,
    series: { visits: [2, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0] },
  });
});
