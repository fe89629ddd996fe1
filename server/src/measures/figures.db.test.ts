import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = 'mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }';
const totals =
  'visits questions questionsPerVisit reach { value visits inhabitants referenceDate days daysInYear source }';
const figures = `query ($kind: ScopeKind!, $id: ID!, $from: Day!, $until: Day!) {
  figures(scope: { kind: $kind, id: $id }, from: $from, until: $until) {
    scope { kind id name } from until complete ${totals} yearBefore { from until ${totals} yearBefore { visits } }
    topics { code { list code label } visits questions share } } }`;
const series = `query ($kind: ScopeKind!, $id: ID!, $from: Day!, $until: Day!, $grain: Grain!) {
  figures(scope: { kind: $kind, id: $id }, from: $from, until: $until) { visits series(grain: $grain) { grain starts visits questions } } }`;

type Scope = { kind: 'LIBRARY' | 'MUNICIPALITY' | 'SUPPORT_ORGANISATION' | 'NATION'; id: string };

describe('figures', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: Record<'a' | 'b' | 'c' | 'poi', string>;
  let session: Record<'a' | 'b' | 'c' | 'contact' | 'adviser' | 'analyst', string>;
  const dalfsen: Scope = { kind: 'MUNICIPALITY', id: 'GM0148' };
  const nation: Scope = { kind: 'NATION', id: 'NL' };
  const library = (which: 'a' | 'b' | 'c'): Scope => ({ kind: 'LIBRARY', id: at[which] });
  const year = (number: number) => ({ from: `${number}-01-01`, until: `${number + 1}-01-01` });

  /** A runs points in Dalfsen and Hardenberg, B in Dalfsen too, C in another province; the POI advises A and C. */
  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 30_000 });
    await network.municipality('GM0160', 'Hardenberg', { inhabitants: 60_000 });
    await network.municipality('GM0307', 'Amersfoort', { inhabitants: 160_000, province: 'PV26' });
    await network.municipality('GM0200', 'Zonder punten', { inhabitants: 50_000 });
    const [a, b] = [await network.library('A', ['GM0148', 'GM0160']), await network.library('B', ['GM0148'])];
    const c = await network.library('C', ['GM0307', 'GM0148']);
    at = { a, b, c, poi: await network.supportOrganisation('Rijnbrink', ['PV23'], [a, c]) };
    const as = async (role: Role, organisation?: string) =>
      (await network.user(role, { role, ...(organisation && { organisation }) })).session;
    session = {
      a: await as(Role.COORDINATOR, a),
      b: await as(Role.COORDINATOR, b),
      c: await as(Role.COORDINATOR, c),
      contact: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
      adviser: await as(Role.POI_ADVISER, at.poi),
      analyst: await as(Role.NATIONAL_ANALYST),
    };
    api = await createTestApi(database.appUrl);
    const points = {
      aDalfsen: ['a', await network.location(a, 'GM0148', 'A in Dalfsen', { label: 'BOTH' })],
      aHardenberg: ['a', await network.location(a, 'GM0160', 'A in Hardenberg')],
      bDalfsen: ['b', await network.location(b, 'GM0148', 'B in Dalfsen')],
      cAmersfoort: ['c', await network.location(c, 'GM0307', 'C in Amersfoort')],
    } as const;
    const visit = async (point: keyof typeof points, day: string, ...questions: [topic: string, theme?: string][]) => {
      const [which, locationId] = points[point];
      const input = {
        ...{ id: randomUUID(), libraryId: at[which], locationId, day, partOfDay: 'MORNING' },
        questions: questions.map(([topic, theme]) => ({ topic, theme, help: ['HELPED'] })),
      };
      expect((await api.run(session[which], register, { input })).data.registerVisit.problems).toEqual([]);
    };
    await visit('aDalfsen', '2023-12-31', ['digid']);
    await visit('aDalfsen', '2024-01-01', ['digid'], ['uwv']);
    await visit('aDalfsen', '2024-02-29', ['digid', 'living'], ['digid'], ['pension', 'care']);
    await visit('aHardenberg', '2024-03-31', ['devices']);
    await visit('aHardenberg', '2024-12-31', ['digid']);
    await visit('aDalfsen', '2025-01-01', ['uwv']);
    await visit('bDalfsen', '2024-06-15', ['digid'], ['digid']);
    await visit('cAmersfoort', '2024-06-16', ['digid']);
    await visit('cAmersfoort', '2024-06-17', ['other']);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const read = async (who: keyof typeof session, scope: Scope, period: { from: string; until: string }) => {
    const { data, errors } = await api.run(session[who], figures, { ...scope, ...period });
    expect(errors).toBeUndefined();
    return data.figures;
  };

  describe('of a year', () => {
    it('of a library are of all its points, over the inhabitants of its service area', async () => {
      expect(await read('a', library('a'), year(2024))).toMatchObject({
        ...{ scope: { kind: 'LIBRARY', id: at.a, name: 'A' }, ...year(2024), complete: true },
        ...{ visits: 4, questions: 7, questionsPerVisit: 1.75 },
        reach: {
          value: expect.closeTo((4 / 90_000) * 1000, 12),
          visits: 4,
          inhabitants: 90_000,
          referenceDate: '2023-01-01',
          days: 366,
          daysInYear: 366,
          source: 'CBS',
        },
        yearBefore: { ...year(2023), visits: 1, questions: 1, questionsPerVisit: 1, yearBefore: { visits: 0 } },
      });
    });

    it('of a municipality are of all libraries there, over its own inhabitants, and without topics', async () => {
      expect(await read('contact', dalfsen, year(2024))).toMatchObject({
        ...{ scope: { ...dalfsen, name: 'Dalfsen' }, visits: 3, questions: 7, topics: null },
        reach: { value: (3 / 30_000) * 1000, inhabitants: 30_000 },
        yearBefore: { visits: 1 },
      });
    });

    it('of a POI are of the libraries it advises wherever they work, over their distinct municipalities', async () => {
      const scope: Scope = { kind: 'SUPPORT_ORGANISATION', id: at.poi };
      expect(await read('adviser', scope, year(2024))).toMatchObject({
        ...{ scope: { ...scope, name: 'Rijnbrink' }, visits: 6, questions: 9, topics: null },
        // Dalfsen is served by A and by C and counts once.
        reach: { inhabitants: 250_000, value: expect.closeTo((6 / 250_000) * 1000, 12) },
      });
    });

    it('of the nation are of everyone, over all inhabitants, also where there is no point', async () => {
      expect(await read('analyst', nation, year(2024))).toMatchObject({
        ...{ scope: { ...nation, name: 'Nederland' }, visits: 7, questions: 11, topics: null },
        reach: { inhabitants: 300_000 },
      });
    });
  });

  it('are of a half-open period, and annualised over its days', async () => {
    const quarter = { from: '2024-01-01', until: '2024-04-01' };
    expect(await read('a', library('a'), quarter)).toMatchObject({
      ...{
        visits: 3,
        questions: 6,
        reach: { days: 91, daysInYear: 366, value: expect.closeTo(((3 / 90_000) * 1000 * 366) / 91, 12) },
      },
    });
    expect(await read('a', library('a'), { from: '2024-01-02', until: '2024-03-31' })).toMatchObject({
      visits: 1,
      questions: 3,
    });
    expect(await read('a', library('a'), { from: '2024-12-31', until: '2025-01-01' })).toMatchObject({
      visits: 1,
      yearBefore: { from: '2023-12-31', visits: 1 },
    });
    const leapDay = await read('a', library('a'), { from: '2024-02-29', until: '2024-03-01' });
    expect(leapDay).toMatchObject({ visits: 1, yearBefore: { from: '2023-02-28', until: '2023-03-01' } });
  });

  it('that nothing is known of are 0, without a mean of nothing', async () => {
    expect(await read('b', library('b'), year(2022))).toMatchObject({
      visits: 0,
      questions: 0,
      questionsPerVisit: null,
      reach: { value: 0 },
      topics: [],
    });
  });

  it('have no reach before the first 1 January that all inhabitants are known of', async () => {
    expect((await read('a', library('a'), { from: '2021-01-01', until: '2022-01-01' })).reach).toBeNull();
    expect((await read('a', library('a'), { from: '2021-01-01', until: '2022-01-02' })).reach).toMatchObject({
      referenceDate: '2022-01-01',
    });
    await database.admin.query(
      `insert into municipality_statistic values ('GM0148', 'INHABITANTS', '2024-01-01', 31000, 'CBS')`,
    );
    // Of Hardenberg 2024 is not known: figures of different years are not mixed.
    expect((await read('a', library('a'), year(2024))).reach).toMatchObject({
      referenceDate: '2023-01-01',
      inhabitants: 90_000,
    });
    expect((await read('contact', dalfsen, year(2024))).reach).toMatchObject({
      referenceDate: '2024-01-01',
      inhabitants: 31_000,
    });
    await database.admin.query(`delete from municipality_statistic where reference_date = '2024-01-01'`);
  });

  it('are complete once the period has ended', async () => {
    const today = dayAt();
    expect(await read('b', library('b'), { from: '2024-01-01', until: today })).toMatchObject({ complete: true });
    expect(await read('b', library('b'), { from: '2024-01-01', until: addDays(today, 1) })).toMatchObject({
      complete: false,
    });
  });

  describe('by topic', () => {
    it('are for the library itself, most asked first, with shares of all questions of that list', async () => {
      const { topics } = await read('a', library('a'), year(2024));
      expect(
        topics.map(
          ({
            code,
            visits,
            questions,
            share,
          }: {
            code: { code: string };
            visits: number;
            questions: number;
            share: number;
          }) => [code.code, visits, questions, share],
        ),
      ).toEqual([
        ['digid', 3, 4, 4 / 7],
        ['devices', 1, 1, 1 / 7],
        ['pension', 1, 1, 1 / 7],
        ['uwv', 1, 1, 1 / 7],
        ['living', 1, 1, 1 / 2],
        ['care', 1, 1, 1 / 2],
      ]);
      expect(topics[4].code).toEqual({ list: 'THEME', code: 'living', label: 'Wonen en Huishouden' });
    });

    it('are for nobody else, also not for who reads the totals of that library', async () => {
      expect(await read('adviser', library('a'), year(2024))).toMatchObject({ visits: 4, topics: null });
    });
  });

  describe('as a series', () => {
    const cut = async (period: { from: string; until: string }, grain: string) => {
      const { data, errors } = await api.run(session.a, series, { ...library('a'), ...period, grain });
      expect(errors).toBeUndefined();
      return data.figures;
    };

    it('have a bucket for each month, with 0 where nothing was registered', async () => {
      const { series: months } = await cut(year(2024), 'MONTH');
      expect(months.starts).toEqual(
        Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`),
      );
      expect(months.visits).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
      expect(months.questions).toEqual([2, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    });

    it('add up to the same whatever the grain', async () => {
      for (const grain of ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']) {
        const answer = await cut(year(2024), grain);
        expect([grain, answer.series.visits.reduce((sum: number, visits: number) => sum + visits, 0)]).toEqual([
          grain,
          answer.visits,
        ]);
        expect(answer.series.starts).toHaveLength({ DAY: 366, WEEK: 53, MONTH: 12, QUARTER: 4, YEAR: 1 }[grain]!);
      }
    });

    it('count a week from Monday, and of the first one only the days within the period', async () => {
      // 31 December 2023 is a Sunday, 1 January 2024 a Monday.
      const { series: weeks } = await cut({ from: '2023-12-31', until: '2024-01-08' }, 'WEEK');
      expect(weeks).toMatchObject({ starts: ['2023-12-25', '2024-01-01'], visits: [1, 1] });
      const { series: part } = await cut({ from: '2024-02-15', until: '2024-03-15' }, 'MONTH');
      expect(part).toMatchObject({ starts: ['2024-02-01', '2024-03-01'], visits: [1, 0] });
    });

    it('are cut off at 800 buckets, however long the period', async () => {
      expect((await cut({ from: '1900-01-01', until: '2999-12-31' }, 'DAY')).series.starts).toHaveLength(800);
    });
  });

  it.each([
    ['an empty period', () => library('a'), { from: '2024-01-01', until: '2024-01-01' }],
    ['a period that ends before it begins', () => library('a'), { from: '2024-01-02', until: '2024-01-01' }],
    ['a library that does not exist', (): Scope => ({ kind: 'LIBRARY', id: randomUUID() }), year(2024)],
    ['an id that is no UUID', (): Scope => ({ kind: 'LIBRARY', id: 'A' }), year(2024)],
    ['another library', () => library('b'), year(2024)],
    ['a municipality', () => dalfsen, year(2024)],
    ['the nation', () => nation, year(2024)],
  ])('are not there for a coordinator of A who asks for %s', async (_, scope, period) => {
    expect(await read('a', scope(), period)).toBeNull();
  });

  it('follow the POI that advises a library today: the whole past moves with it', async () => {
    const scope: Scope = { kind: 'SUPPORT_ORGANISATION', id: at.poi };
    await database.admin.query('update library_support set valid_until = $2 where library_id = $1', [at.c, dayAt()]);
    expect(await read('adviser', scope, year(2024))).toMatchObject({ visits: 4, reach: { inhabitants: 90_000 } });
    expect(await read('adviser', library('c'), year(2024))).toBeNull();
  });
});
