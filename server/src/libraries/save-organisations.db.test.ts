import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const save = `mutation ($input: SaveLibraryInput!) { saveLibrary(input: $input) {
  library { name supportOrganisation { name } municipalities { code } } problems { code path } } }`;
const savePoi = `mutation ($input: SaveSupportOrganisationInput!) { saveSupportOrganisation(input: $input) {
  supportOrganisation { name provinces { code } } problems { code path } } }`;

describe('an administrator beginning a network', () => {
  let database: TestDatabase;
  let api: TestApi;
  let administrator: string;
  const [poi, library] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0175', 'Ommen');
    administrator = (await network.user('Noor', { role: Role.PLATFORM_ADMINISTRATOR })).session;
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it('records a support organisation with its provinces', async () => {
    const { data } = await api.run(administrator, savePoi, {
      input: { id: poi, name: ' POI Oost ', provinces: ['PV23'] },
    });
    expect(data.saveSupportOrganisation).toEqual({
      supportOrganisation: { name: 'POI Oost', provinces: [{ code: 'PV23' }] },
      problems: [],
    });
  });

  it('records a library with its adviser and service area, and changes them from today', async () => {
    const input = { id: library, name: 'Bibliotheek Vecht', supportOrganisation: poi, municipalities: ['GM0148'] };
    const first = await api.run(administrator, save, { input });
    expect(first.data.saveLibrary).toEqual({
      library: {
        name: 'Bibliotheek Vecht',
        supportOrganisation: { name: 'POI Oost' },
        municipalities: [{ code: 'GM0148' }],
      },
      problems: [],
    });
    await database.admin.query(`update service_area set valid_from = '2020-01-01'`);
    const moved = { ...input, supportOrganisation: null, municipalities: ['GM0175'] };
    const second = await api.run(administrator, save, { input: moved });
    expect(second.data.saveLibrary.library).toMatchObject({
      supportOrganisation: null,
      municipalities: [{ code: 'GM0175' }],
    });
    const { rows } = await database.admin.query(
      `select municipality_code as code, valid_until is null as holds from service_area order by 1`,
    );
    expect(rows).toEqual([
      { code: 'GM0148', holds: false },
      { code: 'GM0175', holds: true },
    ]);
    const back = await api.run(administrator, save, { input: { ...input, municipalities: ['GM0148', 'GM0175'] } });
    expect(back.data.saveLibrary.library.municipalities).toEqual([{ code: 'GM0148' }, { code: 'GM0175' }]);
  });

  it.each([
    ['a name of nothing', { name: ' ' }, 'INVALID_INPUT', 'name'],
    ['a municipality that is not there', { municipalities: ['GM9999'] }, 'NOT_FOUND', 'municipalities'],
    [
      'a support organisation that is not there',
      { supportOrganisation: randomUUID() },
      'NOT_FOUND',
      'supportOrganisation',
    ],
    ['an id that is no UUID', { id: 'vecht' }, 'INVALID_INPUT', 'id'],
  ])('refuses %s and stores nothing', async (_, wrong, code, field) => {
    const id = randomUUID();
    const { data } = await api.run(administrator, save, { input: { id, name: 'Nieuw', municipalities: [], ...wrong } });
    expect(data.saveLibrary).toEqual({ library: null, problems: [{ code, path: ['input', field] }] });
    expect((await database.admin.query('select from library where id = $1', [id])).rowCount).toBe(0);
  });

  it('refuses everyone else', async () => {
    const { data } = await api.run(null, save, { input: { id: library, name: 'Gekaapt', municipalities: [] } });
    expect(data.saveLibrary.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'id'] }]);
  });
});
