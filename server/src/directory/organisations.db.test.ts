import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const list = `query ($library: ID, $search: String) { organisations(library: $library, search: $search) {
  id name national telephone note } }`;
const save = `mutation ($input: SaveOrganisationInput!) { saveOrganisation(input: $input) {
  organisation { id name national telephone email note validUntil } problems { code path message } } }`;
const end = `mutation ($input: EndOrganisationInput!) { endOrganisation(input: $input) {
  organisation { validUntil } problems { code path } } }`;
const tomorrow = addDays(dayAt(), 1);

describe('the directory of organisations', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  const sessions = { administrator: '', coordinator: '', counter: '', elsewhere: '' };
  const debtHelp = randomUUID();

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vecht', ['GM0148']);
    const other = await network.library('Bibliotheek Elders', ['GM0148']);
    const user = async (name: string, role: Role, organisation?: string) =>
      (await network.user(name, { role, organisation })).session;
    sessions.administrator = await user('Noor', Role.PLATFORM_ADMINISTRATOR);
    sessions.coordinator = await user('Coor', Role.COORDINATOR, library);
    sessions.counter = await user('Teun', Role.COUNTER, library);
    sessions.elsewhere = await user('Vera', Role.COORDINATOR, other);
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const input = (more: Record<string, unknown> = {}) => ({
    ...{ id: debtHelp, libraryId: library, name: 'Geldloket Dalfsen', category: 'DEBT_HELP', relation: 'BOTH' },
    ...{ municipality: 'GM0148', telephone: '0529 123 456', note: 'Inloop in het gemeentehuis.', ...more },
  });
  const saved = async (session: string | null, given: Record<string, unknown>) =>
    (await api.run(session, save, { input: given })).data.saveOrganisation;
  const names = async (session: string | null, variables: Record<string, unknown>): Promise<string[]> =>
    (await api.run(session, list, variables)).data.organisations.map(({ name }: { name: string }) => name);

  it('begins with the national organisations, with the telephone number of the DigiHulplijn', async () => {
    const { data } = await api.run(null, list, { search: 'digihulp' });
    expect(data.organisations).toMatchObject([{ name: 'DigiHulplijn', national: true, telephone: '0800-1508' }]);
  });

  it('takes what a coordinator adds, and shows it to who asks for that library and is signed in', async () => {
    expect(await saved(sessions.coordinator, input())).toMatchObject({
      organisation: { name: 'Geldloket Dalfsen', national: false, telephone: '0529 123 456' },
      problems: [],
    });
    expect(await names(sessions.counter, { library, search: 'gemeentehuis' })).toEqual(['Geldloket Dalfsen']);
    expect(await names(sessions.counter, { search: 'geldloket' })).toEqual([]);
    expect(await names(null, { library, search: 'geldloket' })).toEqual([]);
    const { rows } = await database.admin.query(
      `select subject_id from audit_entry where library_id = $1 and action = 'ORGANISATION_SAVED'`,
      [library],
    );
    expect(rows).toEqual([{ subject_id: debtHelp }]);
  });

  it('changes what is there', async () => {
    const { organisation } = await saved(sessions.coordinator, input({ name: 'Geldloket Vechtdal', note: '' }));
    expect(organisation).toMatchObject({ id: debtHelp, name: 'Geldloket Vechtdal', note: null });
  });

  it('lets an administrator add to the national list', async () => {
    const added = await saved(sessions.administrator, input({ id: randomUUID(), libraryId: null, name: 'Waterschap' }));
    expect(added).toMatchObject({ organisation: { national: true }, problems: [] });
  });

  it.each([
    ['a telephone number in the note', { note: 'Bel Anja op 06 12345678' }, 'PERSONAL_DATA', 'note'],
    ['a name that is in the directory', { id: randomUUID(), name: 'belastingdienst' }, 'INVALID_INPUT', 'name'],
    ['a telephone number of words', { telephone: 'bel maar' }, 'INVALID_INPUT', 'telephone'],
    ['a municipality that is not there', { municipality: 'GM9999' }, 'NOT_FOUND', 'municipality'],
    ['an id that is no UUID', { id: 'geldloket' }, 'INVALID_INPUT', 'id'],
  ])('refuses %s', async (_, wrong, code, field) => {
    const refused = await saved(sessions.coordinator, input(wrong));
    expect(refused).toMatchObject({ organisation: null, problems: [{ code, path: ['input', field] }] });
  });

  it('says what and why when a text holds personal data', async () => {
    const { problems } = await saved(sessions.coordinator, input({ note: 'Mail naar anja@example.nl' }));
    expect(problems[0].message).toMatch(/e-mailadres.*persoonsgegevens/s);
  });

  it('is kept up by nobody else', async () => {
    const refused = (given: Record<string, unknown>, session: string) => saved(session, input(given));
    const notYours = { organisation: null, problems: [{ code: 'NOT_FOUND' }] };
    expect(await refused({}, sessions.elsewhere)).toMatchObject(notYours);
    expect(await refused({}, sessions.counter)).toMatchObject(notYours);
    expect(await refused({ libraryId: null }, sessions.coordinator)).toMatchObject(notYours);
    expect(await refused({ libraryId: null }, sessions.administrator)).toMatchObject(notYours);
  });

  it('lets an organisation end after today, and keeps it for what was registered', async () => {
    const ask = async (validUntil: string) =>
      (await api.run(sessions.coordinator, end, { input: { id: debtHelp, libraryId: library, validUntil } })).data
        .endOrganisation;
    expect((await ask(dayAt())).problems).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'validUntil'] }]);
    expect(await ask(tomorrow)).toEqual({ organisation: { validUntil: tomorrow }, problems: [] });
    const { rows } = await database.admin.query('select from organisation where id = $1', [debtHelp]);
    expect(rows).toHaveLength(1);
  });
});
