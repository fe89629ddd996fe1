import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const read = 'query ($library: ID!) { deskSettings(library: $library) { fields standard } }';
const save = `mutation ($input: SaveDeskSettingsInput!) { saveDeskSettings(input: $input) {
  deskSettings { fields standard } problems { code path } } }`;

describe('what the desk of a library asks', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  const sessions = { coordinator: '', counter: '', elsewhere: '' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vecht', ['GM0148']);
    const other = await network.library('Bibliotheek Elders', ['GM0148']);
    const user = async (name: string, role: Role, organisation: string) =>
      (await network.user(name, { role, organisation })).session;
    sessions.coordinator = await user('Coor', Role.COORDINATOR, library);
    sessions.counter = await user('Teun', Role.COUNTER, library);
    sessions.elsewhere = await user('Vera', Role.COORDINATOR, other);
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it('is the standard choice at first: the visitor is estimated at an Infopunt, not at an IDO', async () => {
    const { data } = await api.run(sessions.counter, read, { library });
    expect(data.deskSettings).toEqual({
      fields: ['CHANNEL', 'DURATION', 'CAME_BY', 'DIGID', 'REFERRAL', 'VISITOR_AT_INFOPUNT'],
      standard: true,
    });
  });

  it('is what the coordinator chose, once each and in the order of the form; also nothing at all', async () => {
    const choose = async (fields: string[]) =>
      (await api.run(sessions.coordinator, save, { input: { libraryId: library, fields } })).data.saveDeskSettings;
    const fields = ['SATISFACTION', 'REFERRAL'];
    expect(await choose(['REFERRAL', 'SATISFACTION', 'REFERRAL'])).toEqual({
      deskSettings: { fields, standard: false },
      problems: [],
    });
    expect((await api.run(sessions.counter, read, { library })).data.deskSettings).toEqual({ fields, standard: false });
    expect((await choose([])).deskSettings).toEqual({ fields: [], standard: false });
    const { rows } = await database.admin.query(
      `select before, after from audit_entry where action = 'DESK_SETTING_SAVED' order by happened_at`,
    );
    expect(rows).toEqual([
      { before: null, after: fields },
      { before: fields, after: [] },
    ]);
  });

  it('is chosen by coordinators of the library alone, and read by who registers there', async () => {
    for (const session of [sessions.counter, sessions.elsewhere, null]) {
      const { data } = await api.run(session, save, { input: { libraryId: library, fields: ['KIND'] } });
      expect(data.saveDeskSettings.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'libraryId'] }]);
    }
    expect((await api.run(sessions.elsewhere, read, { library })).data.deskSettings).toBeNull();
  });
});
