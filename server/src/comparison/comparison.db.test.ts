import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const query = `query ($scope: ScopeInput!, $from: Day!, $until: Day!, $view: ComparisonInput) {
  comparison(scope: $scope, from: $from, until: $until, view: $view) {
    scope { kind name } standing contentFrom contentUntil complete total libraries { name } municipalities { name }
    points { ids names libraries municipalities hostGroups hoursPerWeek hoursClasses municipalitySizes peers }
    columns(measures: [VISITS, QUESTIONS, QUESTIONS_PER_VISIT, VISITS_PER_OPENING_HOUR, GROWTH, SOLVED, REFERRED, COMPLETENESS]) {
      measure values numerators denominators percentiles
    }
    solved: funnel(measure: SOLVED) { mean compared positions dispersion lines { of upper998 } widening widenedPositions widenedLines { of upper998 } }
    visits: funnel(measure: VISITS) { mean }
  } }`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;
const year = { from: '2024-01-01', until: '2025-01-01' };
const dalfsen = { kind: 'MUNICIPALITY', id: 'GM0148' };

describe('points of an area, compared', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: Record<'a' | 'b' | 'poi', string>;
  let point: Record<'counter' | 'square' | 'telephone' | 'closed' | 'planned' | 'ofB', string>;
  const session = {} as Record<'a' | 'b' | 'contact' | 'adviser' | 'elsewhere' | 'analyst' | 'counter', string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { admin } = database;
    const network = new NetworkBuilder(admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 30_000 });
    await network.municipality('GM0160', 'Hardenberg', { inhabitants: 60_000 });
    const [a, b] = [await network.library('A', ['GM0148', 'GM0160']), await network.library('B', ['GM0148'])];
    at = { a, b, poi: await network.supportOrganisation('Rijnbrink', ['PV23'], [a]) };
    const elsewhere = await network.supportOrganisation('Cubiss', ['PV30'].slice(1), [b]);
    const as = async (role: Role, organisation?: string) =>
      (await network.user(role, { role, ...(organisation && { organisation }) })).session;
    session.a = await as(Role.COORDINATOR, a);
    session.b = await as(Role.COORDINATOR, b);
    session.counter = await as(Role.COUNTER, a);
    session.contact = await as(Role.MUNICIPAL_CONTACT, 'GM0148');
    session.adviser = await as(Role.POI_ADVISER, at.poi);
    session.elsewhere = await as(Role.POI_ADVISER, elsewhere);
    session.analyst = await as(Role.NATIONAL_ANALYST);
    point = {
      counter: await network.location(a, 'GM0148', 'Balie'),
      square: await network.location(a, 'GM0160', 'Áan het plein'),
      telephone: await network.location(a, 'GM0160', 'Telefoon'),
      closed: await network.location(a, 'GM0148', 'Gesloten', { state: 'CLOSED', closesOn: '2024-01-01' }),
      planned: await network.location(a, 'GM0148', 'Gepland', { state: 'PLANNED', opensOn: null }),
      ofB: await network.location(b, 'GM0148', 'Bij de buren'),
    };
    await admin.query(`update location set host_kind = 'TOWN_HALL' where id = $1`, [point.square]);
    await admin.query(`update location set host_kind = 'TELEPHONE' where id = $1`, [point.telephone]);
    const hours = (library: string, id: string, weekday: number, until: string, kind = 'POINT') =>
      admin.query(
        `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, $3, $4, '09:00', $5, '2020-01-01')`,
        [library, id, kind, weekday, until],
      );
    await hours(a, point.counter, 2, '13:00');
    await hours(a, point.square, 3, '19:00');
    await hours(a, point.telephone, 4, '11:00', 'TELEPHONE');
    api = await createTestApi(database.appUrl);
    const visit = async (where: 'counter' | 'square' | 'telephone' | 'ofB', day: string, ...help: string[]) => {
      const own = where === 'ofB';
      const input = {
        ...{ id: randomUUID(), libraryId: own ? b : a, locationId: point[where], day, partOfDay: 'MORNING' },
        questions: help.map((form) => ({ topic: 'digid', help: [form] })),
      };
      const answer = await api.run(own ? session.b : session.a, register, { input });
      expect(answer.data.registerVisit.problems).toEqual([]);
    };
    for (const day of ['2023-03-07', '2023-03-14']) await visit('counter', day, 'HELPED');
    await visit('counter', '2024-01-02', 'HELPED', 'ANSWERED', 'REFERRED');
    await visit('counter', '2024-06-04', 'HELPED');
    await visit('counter', '2024-12-31', 'NOT_HELPED');
    await visit('square', '2024-05-15', 'REFERRED', 'INFORMATION');
    await visit('telephone', '2024-05-16', 'ANSWERED');
    await visit('ofB', '2024-05-16', 'ANSWERED', 'ANSWERED');
    await visit('counter', dayAt(), 'HELPED');
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const read = async (who: keyof typeof session | null, scope: object, asked: object = {}) => {
    const { data, errors } = await api.run(who && session[who], query, { scope, ...year, ...asked });
    expect(errors).toBeUndefined();
    return data.comparison;
  };
  const library = () => ({ kind: 'LIBRARY', id: at.a });
  const poi = () => ({ kind: 'SUPPORT_ORGANISATION', id: at.poi });
  const column = (comparison: { columns: { measure: string }[] }, measure: string) =>
    comparison.columns.find((each) => each.measure === measure);

  describe('of a POI', () => {
    it('are those of the libraries it advises that were there in the period, with their figures', async () => {
      const found = await read('adviser', poi());
      expect(found).toMatchObject({
        ...{ scope: { kind: 'SUPPORT_ORGANISATION', name: 'Rijnbrink' }, standing: 'PARTY', complete: true, total: 3 },
        ...{ libraries: [{ name: 'A' }], municipalities: [{ name: 'Dalfsen' }, { name: 'Hardenberg' }] },
        points: {
          names: ['Áan het plein', 'Balie', 'Telefoon'],
          municipalities: ['Hardenberg', 'Dalfsen', 'Hardenberg'],
          hostGroups: ['PUBLIC_SERVICE', 'LIBRARY', 'TELEPHONE'],
          hoursPerWeek: [10, 4, 2],
          hoursClasses: ['FROM_8_TO_16', 'UP_TO_8', 'UP_TO_8'],
          municipalitySizes: ['FROM_50000', 'FROM_20000', 'FROM_50000'],
        },
      });
      expect(column(found, 'VISITS')).toMatchObject({ values: [1, 3, 1] });
      expect(column(found, 'QUESTIONS')).toMatchObject({ values: [2, 5, 1] });
      expect(column(found, 'QUESTIONS_PER_VISIT')).toMatchObject({ values: [2, 5 / 3, 1] });
      expect(column(found, 'GROWTH')).toMatchObject({ values: [null, 50, null], denominators: [0, 2, 0] });
      expect(column(found, 'SOLVED')).toMatchObject({ values: [0, 3 / 5, 1], numerators: [0, 3, 1] });
      expect(column(found, 'REFERRED')).toMatchObject({ values: [1 / 2, 1 / 5, 0], denominators: [2, 5, 1] });
      expect(column(found, 'COMPLETENESS')).toMatchObject({ values: [null, null, null] });
    });

    it('have visits per hour they were open, without public holidays', async () => {
      const found = await read('adviser', poi());
      // 2024 has 53 Tuesdays, 52 Wednesdays and 52 Thursdays; Christmas fell on Wednesday and Thursday, Ascension on Thursday.
      expect(column(found, 'VISITS_PER_OPENING_HOUR')).toMatchObject({ denominators: [51 * 10, 53 * 4, 50 * 2] });
    });

    it('tell content over whole months that are over, and all else over the days asked for', async () => {
      const found = await read('adviser', poi(), { from: '2024-01-02', until: '2025-01-01' });
      expect(found).toMatchObject({ contentFrom: '2024-02-01', contentUntil: '2025-01-01' });
      expect(column(found, 'VISITS')).toMatchObject({ values: [1, 3, 1] });
      expect(column(found, 'SOLVED')).toMatchObject({ denominators: [2, 2, 1] });
      const today = await read('adviser', poi(), { from: dayAt(), until: addDays(dayAt(), 1) });
      expect(today).toMatchObject({ contentFrom: null, contentUntil: null, complete: false });
      expect(column(today, 'VISITS')).toMatchObject({ values: [0, 1, 0] });
      expect(column(today, 'SOLVED')).toMatchObject({ values: [null, null, null] });
    });
  });

  it('of the own library are live, with completeness', async () => {
    const found = await read('a', library());
    expect(found).toMatchObject({ standing: 'OWN', total: 3 });
    // Four of the 53 Tuesdays of 2024 are known: none is a holiday.
    expect(column(found, 'COMPLETENESS')).toMatchObject({ numerators: [1, 3, 1], denominators: [51, 53, 50] });
    const today = await read('a', library(), { from: dayAt(), until: addDays(dayAt(), 1) });
    expect(column(today, 'SOLVED')).toMatchObject({ values: [null, 1, null] });
  });

  it('of a municipality are those of every library there, for its own people', async () => {
    expect(await read('contact', dalfsen)).toMatchObject({
      points: { names: ['Balie', 'Bij de buren'] },
      standing: 'PARTY',
    });
  });

  it('of a municipality an adviser works for are those of the libraries the adviser may know, and no others', async () => {
    expect((await read('adviser', dalfsen)).points.names).toEqual(['Balie']);
  });

  it('of the nation are all, for the analyst', async () => {
    const found = await read('analyst', { kind: 'NATION', id: 'NL' });
    expect(found.points.names).toEqual(['Áan het plein', 'Balie', 'Bij de buren', 'Telefoon']);
    expect(column(found, 'VISITS')).toMatchObject({ values: [1, 3, 1, 1] });
  });

  it('are nobody else’s: a counter, another library, another POI and a stranger see nothing', async () => {
    for (const who of ['counter', 'b', 'elsewhere', 'contact', null] as const)
      expect(await read(who, library())).toBeNull();
    for (const who of ['a', 'b', 'elsewhere', 'contact'] as const) expect(await read(who, poi())).toBeNull();
    for (const who of ['a', 'adviser', 'contact'] as const)
      expect(await read(who, { kind: 'NATION', id: 'NL' })).toBeNull();
    expect(await read('a', library(), { from: '2025-01-01', until: '2024-01-01' })).toBeNull();
  });

  it('are filtered and sorted as asked, those without a value last', async () => {
    const names = async (view: object) => (await read('adviser', poi(), { view })).points.names;
    expect(await names({ sort: 'VISITS', descending: true })).toEqual(['Balie', 'Áan het plein', 'Telefoon']);
    expect(await names({ sort: 'GROWTH' })).toEqual(['Balie', 'Áan het plein', 'Telefoon']);
    expect(await names({ name: 'PLÉIN' })).toEqual(['Áan het plein']);
    expect(await names({ municipalities: ['GM0160'], hostGroups: ['TELEPHONE', 'LIBRARY'] })).toEqual(['Telefoon']);
    expect(await names({ hoursClasses: ['UP_TO_8'], municipalitySizes: ['FROM_20000'] })).toEqual(['Balie']);
    expect(await names({ variants: ['BROAD'] })).toEqual([]);
    expect(await names({ only: [point.square, point.ofB] })).toEqual(['Áan het plein']);
  });

  it('are held against the mean of those shown, when there are at least three', async () => {
    const { solved, visits } = await read('adviser', poi());
    expect(solved).toMatchObject({ mean: 4 / 8, compared: 3, positions: ['WITHIN', 'WITHIN', 'WITHIN'] });
    expect(solved.lines.of).toHaveLength(solved.lines.upper998.length);
    expect([solved.widening, solved.widenedPositions]).toEqual([1, solved.positions]);
    expect(solved.widenedLines).toEqual(solved.lines);
    expect(visits).toBeNull();
    const { solved: alone } = await read('adviser', poi(), { view: { name: 'balie' } });
    expect(alone).toMatchObject({ mean: null, positions: [null], lines: { of: [] } });
  });

  it('lie within widened limits where they differ more than by chance, and beyond those of chance', async () => {
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0175', 'Ommen', { inhabitants: 20_000 });
    const library = await network.library('C', ['GM0175']);
    const who = (await network.user('Coor of C', { role: Role.COORDINATOR, organisation: library })).session;
    for (const [name, solved] of Object.entries({ Arriën: 2, Beerze: 10, Lemele: 18 })) {
      const locationId = await network.location(library, 'GM0175', name);
      for (const from of [0, 5, 10, 15]) {
        const help = Array.from({ length: 5 }, (_, at) => [from + at < solved ? 'HELPED' : 'NOT_HELPED']);
        const visit = { id: randomUUID(), libraryId: library, locationId, day: '2024-05-16', partOfDay: 'MORNING' };
        const input = { ...visit, questions: help.map((forms) => ({ topic: 'digid', help: forms })) };
        expect((await api.run(who, register, { input })).data.registerVisit.problems).toEqual([]);
      }
    }
    const { data } = await api.run(who, query, { scope: { kind: 'LIBRARY', id: library }, ...year });
    const { solved } = data.comparison;
    // Half of all is solved; 8 of 20 more or fewer lie 8 / sqrt(5) standard deviations from it.
    const widening = Math.sqrt((2 * (64 / 5)) / 3);
    expect(solved).toMatchObject({ mean: 1 / 2, compared: 3, widening: expect.closeTo(widening, 10) });
    expect(solved.positions).toEqual(['FAR_BELOW', 'WITHIN', 'FAR_ABOVE']);
    expect(solved.widenedPositions).toEqual(['WITHIN', 'WITHIN', 'WITHIN']);
    const most = ({ upper998 }: { upper998: number[] }) => upper998.at(-1)!;
    expect(most(solved.widenedLines)).toBeGreaterThan(most(solved.lines));
  });
});
