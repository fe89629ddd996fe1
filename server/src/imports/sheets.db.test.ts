import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../access/roles.ts';
import { Importer } from '../testing/importing.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { makeWorkbook } from '../testing/workbook.ts';

const heading = ['Datum', 'Locatie', 'Onderwerp', 'Hulp'];
const row = (day: string) => [day, 'Balie Dalfsen', 'DigiD', 'Ter plekke geholpen'];

let database: TestDatabase;
let api: TestApi;
let library: string;
let session: string;
let importer: Importer;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('Bibliotheek A', ['GM0148']);
  await network.location(library, 'GM0148', 'Balie Dalfsen');
  ({ session } = await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library }));
  api = await createTestApi(database.appUrl, { work: true });
  importer = new Importer(api, session, library);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const sheetsOf = async (id: string) =>
  (
    await api.run(
      session,
      `query ($id: ID!) { importRun(id: $id) { matching { sheet sheetName sheets { index name rows hidden } } } }`,
      { id },
    )
  ).data.importRun.matching;
const choose = async (importId: string, sheet: number) =>
  (
    await api.run(
      session,
      `mutation ($input: ImportMappingInput!) { saveImportMapping(input: $input) { problems { path } } }`,
      { input: { libraryId: library, importId, sheet, columns: [], values: [] } },
    )
  ).data.saveImportMapping.problems;
const told = async (id: string) =>
  (await importer.look(id)).remarks.filter(({ code }: { code: string }) => code === 'OTHER_SHEETS');

test('of a workbook with several sheets it is told which one is read, and another can be chosen', async () => {
  const workbook = await makeWorkbook({
    sheets: [
      { name: '2022', rows: [heading, row('02-03-2022')] },
      { name: 'Leeg', rows: [] },
      { name: '2023', rows: [heading, row('02-03-2023'), row('09-03-2023'), row('16-03-2023')] },
      { name: 'Lijsten', rows: [['DigiD']], state: 'hidden' },
    ],
  });
  const id = await importer.upload('registraties.xlsx', workbook);
  expect(await sheetsOf(id)).toEqual({
    sheet: 2,
    sheetName: '2023',
    sheets: [
      { index: 0, name: '2022', rows: 2, hidden: false },
      { index: 2, name: '2023', rows: 4, hidden: false },
      { index: 3, name: 'Lijsten', rows: 1, hidden: true },
    ],
  });
  await importer.ask('checkImport', id);
  expect(await importer.until(id, 'CHECKED')).toMatchObject({ added: 3 });
  const message = 'Alleen het blad ‘2023’ is gelezen. Niet gelezen: ‘2022’ (2 rijen), ‘Lijsten’ (1 rij, verborgen).';
  expect(await told(id)).toEqual([{ outcome: 'NOTED', code: 'OTHER_SHEETS', message, rows: 0, firstRows: [] }]);

  expect(await choose(id, 1)).toEqual([{ path: ['input', 'sheet'] }]);
  expect(await choose(id, 0)).toEqual([]);
  await importer.until(id, 'READ', 'FAILED');
  expect(await sheetsOf(id)).toMatchObject({ sheet: 0, sheetName: '2022' });
  await importer.ask('checkImport', id);
  expect(await importer.until(id, 'CHECKED')).toMatchObject({ added: 1 });
  await importer.ask('runImport', id);
  expect(await importer.until(id, 'DONE', 'FAILED')).toMatchObject({ state: 'DONE', added: 1 });
  const { rows } = await database.admin.query('select day::text from visit');
  expect(rows).toEqual([{ day: '2022-03-02' }]);
});

test('a csv and a workbook of one sheet tell nothing', async () => {
  const id = await importer.upload(
    'een.xlsx',
    await makeWorkbook({ sheets: [{ name: 'A', rows: [heading, row('02-03-2023')] }] }),
  );
  await importer.ask('checkImport', id);
  await importer.until(id, 'CHECKED');
  expect(await told(id)).toEqual([]);
});
