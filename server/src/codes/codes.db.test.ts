import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const fields = 'code label parent choosable own validFrom validUntil';
const list = `query ($list: CodeListName!, $on: Day, $library: ID, $everyVersion: Boolean) {
  codes(list: $list, on: $on, library: $library, everyVersion: $everyVersion) { ${fields} } }`;
const save = `mutation ($input: SaveCodeInput!) { saveCode(input: $input) {
  code { ${fields} } replaced problems { code path message } } }`;
const end = `mutation ($input: EndCodeInput!) { endCode(input: $input) { code { ${fields} } problems { code path } } }`;

const today = dayAt();
const tomorrow = addDays(today, 1);

describe('the code lists', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let location: string;
  const sessions = { administrator: '', coordinator: '', counter: '', elsewhere: '' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vecht', ['GM0148']);
    const other = await network.library('Bibliotheek Elders', ['GM0148']);
    location = await network.location(library, 'GM0148', 'Dalfsen');
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

  const own = async (label: string, more: Record<string, unknown> = {}) => {
    const input = { list: 'TOPIC', libraryId: library, label, parent: 'devices', ...more };
    const { data } = await api.run(sessions.coordinator, save, { input });
    return data.saveCode;
  };
  const codesOf = async (session: string | null, variables: Record<string, unknown>) =>
    (await api.run(session, list, variables)).data.codes;
  /** A question registered today under a code. */
  const registerUnder = async (topic: string) => {
    const { rows } = await database.admin.query<{ id: string }>(
      `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
       values ($1, gen_random_uuid(), $2, 'GM0148', $3, 'MORNING', 'DESK') returning id`,
      [library, location, today],
    );
    await database.admin.query(
      `insert into question (library_id, visit_id, position, topic, help) values ($1, $2, 1, $3, '{HELPED}')`,
      [library, rows[0]!.id, topic],
    );
  };

  it('hold the age groups below the groups of the national form, which are headings', async () => {
    const ages = await codesOf(null, { list: 'AGE' });
    expect(ages.slice(0, 3)).toMatchObject([
      { code: 'UNDER_25', choosable: false, parent: null },
      { code: 'UNDER_18', choosable: true, parent: 'UNDER_25' },
      { code: 'FROM_18_TO_24', choosable: true, parent: 'UNDER_25' },
    ]);
    expect(ages.at(-1)).toMatchObject({ code: 'UNKNOWN', parent: null });
  });

  it('know the break in the series of 1 April 2024', async () => {
    const { data } = await api.run(null, '{ seriesBreaks { list day explanation } }');
    expect(data.seriesBreaks).toMatchObject([{ list: null, day: '2024-04-01' }]);
  });

  it("let a coordinator add a code below a national one, for the own library's people alone", async () => {
    const added = await own(' Laptop  en tablet ');
    expect(added).toMatchObject({
      code: { label: 'Laptop en tablet', parent: 'devices', own: true, validFrom: today, validUntil: null },
      ...{ replaced: false, problems: [] },
    });
    const labels = async (session: string | null, of: string | null) =>
      (await codesOf(session, { list: 'TOPIC', library: of })).map(({ label }: { label: string }) => label);
    const seen = await labels(sessions.counter, library);
    expect(seen.indexOf('Laptop en tablet')).toBe(seen.indexOf('Apparaten') + 1);
    expect(await labels(sessions.counter, null)).not.toContain('Laptop en tablet');
    expect(await labels(sessions.elsewhere, library)).not.toContain('Laptop en tablet');
    expect(await labels(null, library)).not.toContain('Laptop en tablet');
    const { rows } = await database.admin.query(
      `select after->>'label' as label from audit_entry where action = 'CODE_SAVED'`,
    );
    expect(rows).toEqual([{ label: 'Laptop en tablet' }]);
  });

  it('let a code that nobody used change its name and place', async () => {
    const { code } = await own('Printter');
    const { data } = await api.run(sessions.coordinator, save, {
      input: { list: 'TOPIC', code: code.code, libraryId: library, label: 'Kopieerapparaat', parent: 'facilities' },
    });
    expect(data.saveCode).toMatchObject({
      code: { code: code.code, label: 'Kopieerapparaat', parent: 'facilities' },
      replaced: false,
    });
  });

  it('keep the meaning of a code in use: another name becomes a new code from tomorrow', async () => {
    const { code } = await own('Mobiele telefoon');
    await registerUnder(code.code);
    const change = (label: string) =>
      api.run(sessions.coordinator, save, {
        input: { list: 'TOPIC', code: code.code, libraryId: library, label, parent: 'devices' },
      });
    const spelled = (await change('Mobiele telefoons')).data.saveCode;
    expect(spelled).toMatchObject({ code: { code: code.code, label: 'Mobiele telefoons' }, replaced: false });
    const renamed = (await change('Slimme horloges')).data.saveCode;
    expect(renamed).toMatchObject({
      code: { label: 'Slimme horloges', parent: 'devices', validFrom: tomorrow, validUntil: null },
      replaced: true,
    });
    const all = await codesOf(sessions.coordinator, { list: 'TOPIC', library, everyVersion: true });
    expect(all).toContainEqual(expect.objectContaining({ label: 'Mobiele telefoons', validUntil: tomorrow }));
    const now = await codesOf(sessions.coordinator, { list: 'TOPIC', library });
    expect(now.map((each: { label: string }) => each.label)).not.toContain('Slimme horloges');
  });

  it('let an administrator add, correct and end national codes, and end with them what lies below', async () => {
    const asked = { list: 'TOPIC', label: 'Kunstmatige intelligentie' };
    const added = (await api.run(sessions.administrator, save, { input: asked })).data.saveCode;
    expect(added.code).toMatchObject({ code: 'kunstmatige-intelligentie', own: false, parent: null });
    await own('Chatten met een computer', { parent: added.code.code });
    const ended = await api.run(sessions.administrator, end, {
      input: { list: 'TOPIC', code: added.code.code, validUntil: tomorrow },
    });
    expect(ended.data.endCode).toMatchObject({ code: { validUntil: tomorrow }, problems: [] });
    const labels = async (on: string) =>
      (await codesOf(sessions.counter, { list: 'TOPIC', library, on })).map(({ label }: { label: string }) => label);
    expect(await labels(today)).toContain('Chatten met een computer');
    expect(await labels(tomorrow)).not.toContain('Chatten met een computer');
  });

  it('refuse another meaning for a national code that others roll up to', async () => {
    await own('Beeldbellen', { parent: 'digital-care' });
    const { data } = await api.run(sessions.administrator, save, {
      input: { list: 'TOPIC', code: 'digital-care', label: 'Iets heel anders' },
    });
    expect(data.saveCode.problems).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'label'] }]);
  });

  it.each([
    ['no name', { label: ' ' }, 'INVALID_INPUT', 'label'],
    ['a name that is on the list already', { label: 'digid' }, 'INVALID_INPUT', 'label'],
    ['an e-mail address in the name', { label: 'Vraag jan@example.nl' }, 'PERSONAL_DATA', 'label'],
    ['nothing above it', { parent: null }, 'INVALID_INPUT', 'parent'],
    ['something above it that is not there', { parent: 'bestaat-niet' }, 'NOT_FOUND', 'parent'],
    ['a code that is national', { code: 'digid' }, 'NOT_FOUND', 'code'],
  ])('refuse an own code with %s', async (_, wrong, code, field) => {
    const refused = await own('Nog een naam', wrong);
    expect(refused).toMatchObject({ code: null, problems: [{ code, path: ['input', field] }] });
  });

  it('refuse to end a code before the end of today, or one of another library', async () => {
    const { code } = await own('Even maar');
    const ask = async (session: string, validUntil: string) =>
      (await api.run(session, end, { input: { list: 'TOPIC', libraryId: library, code: code.code, validUntil } })).data
        .endCode.problems;
    expect(await ask(sessions.coordinator, today)).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'validUntil'] }]);
    expect(await ask(sessions.elsewhere, tomorrow)).toEqual([{ code: 'NOT_FOUND', path: ['input', 'libraryId'] }]);
    expect(await ask(sessions.coordinator, tomorrow)).toEqual([]);
  });
});
