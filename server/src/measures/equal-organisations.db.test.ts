import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let api: TestApi;
let library: string;
let coordinator: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('A', ['GM0148']);
  const point = await network.location(library, 'GM0148', 'A in Dalfsen');
  coordinator = (await network.user('coordinator', { role: Role.COORDINATOR, organisation: library })).session;
  await database.admin.query(
    `with made as (
       insert into organisation (library_id, name, category, relation) select $1::uuid, name, 'SCHOOL', 'BOTH' from unnest($3::text[]) as name returning id, name
     ), counted as (
       insert into metric_day (library_id, location_id, municipality_code, day, dimension, code, visits, questions)
       select $1::uuid, $2::uuid, 'GM0148', '2024-05-07', 'organisation', id::text, n, n from made, lateral (select case name when 'Zuid' then 4 else 2 end) as c (n)
       returning *
     )
     insert into metric_month (library_id, municipality_code, month, dimension, code, visits, questions)
     select library_id, municipality_code, '2024-05-01', dimension, code, visits, questions from counted`,
    [library, point, ['Ster', 'Beuk', 'Zuid', 'Éénhoorn', 'Cirkel', 'Duif', 'Iep', 'Pad', 'Gang', 'Raam']],
  );
  api = await createTestApi(database.appUrl);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

it('organisations that were asked about as often stand in the order of their names, whatever order the counts come in', async () => {
  const { data } = await api.run(
    coordinator,
    `query ($id: ID!) { figures(scope: { kind: LIBRARY, id: $id }, from: "2024-05-01", until: "2024-06-01") {
       distributions(dimensions: [ORGANISATION]) { cells { label } } } }`,
    { id: library },
  );
  expect(data.figures.distributions[0].cells.map(({ label }: { label: string }) => label)).toEqual([
    ...['Zuid', 'Beuk', 'Cirkel', 'Duif', 'Éénhoorn', 'Gang', 'Iep', 'Pad', 'Raam', 'Ster'],
  ]);
});
