import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;
const compared = `query ($id: ID!, $point: ID!) {
  comparison(scope: { kind: LIBRARY, id: $id }, from: "2025-01-01", until: "2026-01-01", view: { only: [$point] }) {
    columns(measures: [VISITS, QUESTIONS, QUESTIONS_PER_VISIT, VISITS_PER_OPENING_HOUR, GROWTH, SOLVED, REFERRED, COMPLETENESS]) {
      measure values numerators denominators
    } }
  figures(scope: { kind: LOCATION, id: $point }, from: "2025-01-01", until: "2026-01-01") {
    measures(keys: [VISITS, QUESTIONS, QUESTIONS_PER_VISIT, VISITS_PER_OPENING_HOUR, GROWTH, SOLVED, REFERRED, COMPLETENESS]) {
      key value numerator denominator
    } } }`;

describe('compared points, in a file and beside the same measures elsewhere', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let [desk, square] = ['', ''];
  let session: Record<'coordinator' | 'adviser' | 'stranger', string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 30_000 });
    library = await network.library('Bibliotheek Vechtstroom', ['GM0148']);
    const poi = await network.supportOrganisation('Rijnbrink', ['PV23'], [library]);
    desk = await network.location(library, 'GM0148', '=Balie');
    square = await network.location(library, 'GM0148', 'Plein');
    await database.admin.query(`update location set host_kind = 'JOINT_SQUARE' where id = $1`, [square]);
    await database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, 'POINT', 1, '09:00', '12:00', '2020-01-01')`,
      [library, desk],
    );
    const as = async (role: Role, organisation: string) => (await network.user(role, { role, organisation })).session;
    session = {
      coordinator: await as(Role.COORDINATOR, library),
      adviser: await as(Role.POI_ADVISER, poi),
      stranger: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
    };
    api = await createTestApi(database.appUrl);
    for (const [locationId, day, ...help] of [
      [desk, '2025-03-03', 'HELPED', 'REFERRED'],
      [desk, '2025-03-10', 'ANSWERED'],
      [desk, '2024-03-04', 'HELPED'],
      [square, '2025-03-03', 'HELPED'],
    ]) {
      const questions = help.map((form) => ({ topic: 'digid', help: [form] }));
      const input = { id: randomUUID(), libraryId: library, locationId, day, partOfDay: 'MORNING', questions };
      expect((await api.run(session.coordinator, register, { input })).data.registerVisit.problems).toEqual([]);
    }
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const get = (who: string | null, form: string, query: Record<string, string | string[]> = {}) =>
    api.app.inject({
      url: `/export/vergelijking.${form}`,
      query: { van_wie: `LIBRARY:${library}`, van: '2025-01-01', tot: '2025-12-31', ...query },
      cookies: who ? { [sessionCookieName(false)]: who } : {},
    });
  const table = async (who: string, query: Record<string, string | string[]> = {}) => {
    const { statusCode, rawPayload } = await get(who, 'csv', query);
    expect(statusCode).toBe(200);
    const [headings, ...rows] = rawPayload.toString('utf8').slice(1).trimEnd().split('\r\n');
    const names = headings!.split(';');
    return rows.map((row) => Object.fromEntries(row.split(';').map((cell, at) => [names[at]!, cell])));
  };

  it('has a row for each point, in the order of the page, with what was chosen in each', async () => {
    const rows = await table(session.coordinator, { soort: ['LIBRARY', 'NIETS', 'MEETING_PLACE'], sorteer: 'VISITS' });
    expect(rows.map((row) => row['punt'])).toEqual(
      [`"'=Balie"`, 'Plein'].map((name) => name.replace(/^"(.*)"$/, '$1')),
    );
    expect(rows[0]).toMatchObject({
      ...{ bezoeken: '2', vragen: '3', 'vragen per bezoek': '1,5', 'uren per week': '3', 'groei in procent': '100' },
      ...{ gemeente: 'Dalfsen', 'van wie': 'Bibliotheek Vechtstroom', van: '2025-01-01', 'tot en met': '2025-12-31' },
      keuzes: expect.stringContaining('Soort plek: bibliotheek, ontmoetingsplek'),
    });
    expect((await table(session.coordinator, { sorteer: 'VISITS', richting: 'op' }))[0]).toMatchObject({
      punt: 'Plein',
    });
    expect(await table(session.coordinator, { naam: 'plein' })).toHaveLength(1);
  });

  it('tells in a workbook what it is about, and is named after it', async () => {
    const { headers, statusCode } = await get(session.coordinator, 'xlsx', { alleen: square });
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="vergelijking-bibliotheek-vechtstroom-2025-01-01-tot-en-met-2025-12-31.xlsx"',
    );
  });

  it('is for whoever may compare the points, and nobody else can tell it from nothing', async () => {
    expect((await table(session.adviser)).map((row) => row['volledigheid (aandeel)'])).toEqual(['', '']);
    for (const who of [session.stranger, null]) expect((await get(who, 'csv')).statusCode).toBe(404);
    expect((await get(session.adviser, 'csv', { van_wie: `LIBRARY:${randomUUID()}` })).statusCode).toBe(404);
  });

  it('says in a sentence what is wrong with an address', async () => {
    const said = async (form: string, query: Record<string, string>) => {
      const { statusCode, body } = await get(session.adviser, form, query);
      expect(statusCode).toBe(400);
      return body.trim();
    };
    expect(await said('pdf', {})).toBe('Kies csv of xlsx.');
    expect(await said('csv', { van: '2025-02-30' })).toBe('van schrijf je als jjjj-mm-dd, bijvoorbeeld 2026-03-31.');
    const tooFar = 'moet tussen 1 januari 1900 en 31 december 2999 liggen.';
    expect(await said('csv', { van: '0001-01-01' })).toBe(`van ${tooFar}`);
    expect(await said('csv', { tot: '9999-12-31' })).toBe(`tot ${tooFar}`);
    expect(await said('csv', { van_wie: 'PLANET:1' })).toBe('van_wie noemt een soort die er niet is.');
    expect(await said('csv', { tot: '2024-12-31' })).toBe('De eerste dag moet voor de laatste liggen.');
  });

  it('leaves a trail at the library when it takes its own', async () => {
    await database.admin.query(`delete from audit_entry where action = 'FIGURES_EXPORTED'`);
    await get(session.adviser, 'csv');
    await get(session.coordinator, 'csv');
    const { rows } = await database.admin.query(`select after from audit_entry where action = 'FIGURES_EXPORTED'`);
    expect(rows).toEqual([{ after: expect.objectContaining({ which: { what: 'vergelijking' }, form: 'csv' }) }]);
  });

  it('leaves it too for a point of its own, and for its points in one municipality', async () => {
    await database.admin.query(`delete from audit_entry where action = 'FIGURES_EXPORTED'`);
    const scopes = [`LOCATION:${desk}`, `LIBRARY_IN_MUNICIPALITY:${library}:GM0148`];
    for (const scope of scopes)
      for (const who of ['adviser', 'coordinator'] as const)
        expect((await get(session[who], 'csv', { van_wie: scope })).statusCode).toBe(200);
    const { rows } = await database.admin.query(
      `select library_id, after ->> 'scope' as scope from audit_entry where action = 'FIGURES_EXPORTED' order by 2 desc`,
    );
    expect(rows).toEqual(scopes.map((scope) => ({ library_id: library, scope })));
  });

  it('says in each row that growth goes across a break in the way of counting, and nothing where it does not', async () => {
    const told = async (van: string, tot: string) => (await table(session.adviser, { van, tot }))[0]!['let op'];
    await database.admin.query(`delete from series_break`);
    await database.admin.query(
      `insert into series_break values ('ALL', '2024-04-01', 'Een nieuw formulier.'), ('topic', '2025-04-01', 'Een lijst.')`,
    );
    const said = 'Groei: Een nieuw formulier. Vergelijk daarom voorzichtig met een jaar eerder.';
    expect(await told('2025-01-01', '2025-12-31')).toBe(said);
    expect(await told('2025-03-31', '2025-03-31')).toBe(said);
    expect(await told('2025-04-01', '2025-12-31')).toBeUndefined();
    expect(await told('2023-01-01', '2024-03-31')).toBeUndefined();
  });

  it('has for each point the same figures as the point itself has everywhere', async () => {
    for (const who of ['coordinator', 'adviser'] as const)
      for (const point of [desk, square]) {
        const { data, errors } = await api.run(session[who], compared, { id: library, point });
        expect(errors).toBeUndefined();
        type Column = { measure: string; values: number[]; numerators: number[]; denominators: number[] };
        const columns = (data.comparison.columns as Column[]).map(({ measure, values, numerators, denominators }) => ({
          ...{ key: measure, value: values[0], numerator: numerators[0], denominator: denominators[0] },
        }));
        const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
        expect(columns.sort(byKey)).toEqual(data.figures.measures.sort(byKey));
      }
  });
});
