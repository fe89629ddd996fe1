import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register =
  'mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code message } } }';
const makeToken =
  'mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { secret problems { code message } } }';

describe('an export of figures', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let session: Record<'coordinator' | 'contact' | 'stranger', string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 10_000 });
    library = await network.library('=Bibliotheek & "Vechtstroom"', ['GM0148']);
    const other = await network.library('Bibliotheek Elders', ['GM0148']);
    const point = await network.location(library, 'GM0148', '+Kulturhus');
    const as = async (role: Role, organisation: string) => (await network.user(role, { role, organisation })).session;
    session = {
      coordinator: await as(Role.COORDINATOR, library),
      contact: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
      stranger: await as(Role.COORDINATOR, other),
    };
    api = await createTestApi(database.appUrl);
    for (const [day, ...help] of [
      ['2025-03-03', 'HELPED'],
      ['2025-03-04', 'HELPED', 'REFERRED', 'ANSWERED'],
      ['2024-03-04', 'HELPED'],
      ['2024-03-05', 'HELPED'],
      ['2024-03-06', 'HELPED'],
    ]) {
      const questions = help.map((form) => ({ topic: 'digid', help: [form] }));
      const input = { id: randomUUID(), libraryId: library, locationId: point, day, partOfDay: 'MORNING', questions };
      expect((await api.run(session.coordinator, register, { input })).data.registerVisit.problems).toEqual([]);
    }
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const get = (who: string | null, form: string, query: Record<string, string> = {}, headers = {}) =>
    api.app.inject({
      url: `/export/cijfers.${form}`,
      query: { van_wie: `LIBRARY:${library}`, van: '2025-01-01', tot: '2025-12-31', ...query },
      cookies: who ? { [sessionCookieName(false)]: who } : {},
      headers,
    });
  const linesOf = async (who: string, query: Record<string, string> = {}) => {
    const { rawPayload, statusCode } = await get(who, 'csv', query);
    expect(statusCode).toBe(200);
    const text = rawPayload.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    return text.slice(1).trimEnd().split('\r\n');
  };

  it('has all measures in a CSV that Dutch Excel opens right: decimal commas, negative numbers, no formulas', async () => {
    const lines = await linesOf(session.coordinator);
    const line = (name: string) => lines.find((each) => each.startsWith(`${name};`))!;
    expect(lines[0]!.split(';').slice(0, 4)).toEqual(['maat', 'waarde', 'eenheid', 'teller']);
    expect(line('Vragen per bezoek')).toMatch(/^Vragen per bezoek;2;per;4;vragen;2;bezoeken;2025-01-01;2025-12-31;/);
    expect(line('Bereik')).toMatch(/^Bereik;0,2;per 1\.000 per jaar;2;bezoeken;10000;inwoners;.*;2023;CBS;/);
    expect(line('Groei')).toMatch(/^Groei;-33,3/);
    expect(line('Dekking binnen 2 kilometer')).toContain(';onbekend;');
    // Whose they are and over what stands in each row.
    expect(lines[1]).toMatch(/;"'=Bibliotheek & ""Vechtstroom""";2025-01-01;2025-12-31$/);
  });

  it('is named after whose figures they are, what they are and the period', async () => {
    const { headers } = await get(session.coordinator, 'xlsx', { wat: 'verdeling:HELP' });
    expect(headers['content-disposition']).toBe(
      'attachment; filename="cijfers-bibliotheek-vechtstroom-verdeling-geboden-hulp-2025-01-01-tot-en-met-2025-12-31.xlsx"',
    );
  });

  it('has the course, each distribution, a cross-table and the parts', async () => {
    const course = await linesOf(session.coordinator, { wat: 'verloop' });
    expect(course).toHaveLength(13);
    expect(course[3]).toMatch(/^2025-03-01;2;4;/);
    const help = await linesOf(session.coordinator, { wat: 'verdeling:HELP' });
    expect(help.find((each) => each.startsWith('HELPED;'))).toMatch(/^HELPED;Ter plekke geholpen;;2;2;;0,5;2025-01-01/);
    const cross = await linesOf(session.coordinator, { wat: 'kruistabel:CHANNEL:PART_OF_DAY' });
    expect(cross[1]).toMatch(/^Balie;2;/i);
    const parts = await linesOf(session.coordinator, { wat: 'onderdelen:LOCATION' });
    expect(parts[1]).toMatch(/^'\+Kulturhus;2;4;2;;/);
    expect((await linesOf(session.coordinator, { wat: 'drukte' }))[1]).toMatch(/^ochtend;/i);
  });

  it('has beside each figure that of the period compared with, and which period that is', async () => {
    const then = { verg_van: '2024-01-01', verg_tot: '2024-12-31' };
    const cellsOf = async (wat: string, start: string) => {
      const [headings, ...lines] = await linesOf(session.coordinator, { ...then, wat });
      const names = headings!.split(';');
      const cells = lines.find((each) => each.startsWith(`${start};`))!.split(';');
      return names.flatMap((name, at) => (name.startsWith('vergeleken: ') ? [`${name.slice(12)}=${cells[at]}`] : []));
    };
    const period = ['van=2024-01-01', 'tot en met=2024-12-31'];
    expect(await cellsOf('maten', 'Bezoeken')).toEqual(['waarde=3', 'waarom geen getal=', ...period]);
    expect(await cellsOf('verloop', '2025-03-01')).toEqual(['vanaf=2024-03-01', 'bezoeken=3', 'vragen=3', ...period]);
    expect(await cellsOf('verdeling:HELP', 'HELPED')).toEqual(['bezoeken=3', 'vragen=3', 'aandeel=1', ...period]);
    expect(await cellsOf('verdeling:HELP', 'REFERRED')).toEqual(['bezoeken=0', 'vragen=0', 'aandeel=0', ...period]);
  });

  it('is there for its parties, with what they may see, and for nobody else', async () => {
    const place = { van_wie: 'MUNICIPALITY:GM0148' };
    expect((await linesOf(session.contact, place))[1]).toMatch(/^Bezoeken;2;/);
    expect((await linesOf(session.contact, place)).find((line) => line.startsWith('Volledigheid;'))).toContain(
      'alleen voor de bibliotheek',
    );
    for (const who of [session.stranger, null]) {
      expect((await get(who, 'csv')).statusCode).toBe(404);
      expect((await get(who, 'csv', place)).statusCode).toBe(404);
    }
    expect((await get(session.coordinator, 'csv', { wat: 'alles' })).statusCode).toBe(400);
  });

  it('leaves a trail at the library when it takes its own, also when a system does that may only read figures', async () => {
    await database.admin.query('delete from audit_entry');
    const input = { libraryId: library, name: 'Rapportage', scopes: ['READ_FIGURES'], endsOn: addDays(dayAt(), 30) };
    const { data, raw } = await api.run(session.coordinator, makeToken, { input });
    expect(data?.makeApiToken.problems, raw).toEqual([]);
    await get(session.coordinator, 'csv', { wat: 'verloop' });
    const byToken = await get(null, 'csv', {}, { authorization: `Bearer ${data.makeApiToken.secret}` });
    expect(byToken.statusCode).toBe(200);
    await get(session.contact, 'csv', { van_wie: 'MUNICIPALITY:GM0148' });
    const { rows } = await database.admin.query(
      `select actor_kind, after from audit_entry where action = 'FIGURES_EXPORTED' order by happened_at`,
    );
    const period = { from: '2025-01-01', until: '2026-01-01', scope: `LIBRARY:${library}`, form: 'csv' };
    expect(rows).toEqual([
      { actor_kind: 'USER', after: { ...period, which: { what: 'verloop', grain: 'MONTH' } } },
      { actor_kind: 'API_TOKEN', after: { ...period, which: { what: 'maten' } } },
    ]);
  });
});
