import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { rollUpMonths } from '../registration/roll-up-months.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = 'mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }';
const fields = `standing visits distributions(dimensions: [TOPIC HELP CHANNEL WEEKDAY AGE VARIANT]) {
  dimension name unit from until total notAsked state explanation cells { code label parent visits questions points share hidden } }`;
const ask = `query ($scope: ScopeInput!, $from: Day!, $until: Day!) { figures(scope: $scope, from: $from, until: $until) {
  ${fields} before: compare(from: "2023-01-01", until: "2024-01-01") { visits distributions(dimensions: [TOPIC]) { total } }
  partOfDayByWeekday { rowCodes { code } columnCodes { label } visits state }
  crossTable(rows: TOPIC, columns: CHANNEL) { rowCodes { code } columnCodes { code } visits state }
  bands { kind from until text } } }`;
const parts = `query ($scope: ScopeInput!, $kind: ScopeKind!) { figures(scope: $scope, from: "2024-01-01", until: "2025-01-01") {
  children(kind: $kind) { scope { kind id name } standing visits reach { value } series(grain: YEAR) { visits } } } }`;

describe('figures, divided', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: Record<'a' | 'b' | 'poi' | 'north' | 'south' | 'square', string>;
  let session: Record<'a' | 'contact' | 'adviser' | 'analyst', string>;
  const year = { from: '2024-01-01', until: '2025-01-01' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 30_000 });
    await network.municipality('GM0160', 'Hardenberg', { inhabitants: 60_000 });
    const [a, b] = [await network.library('A', ['GM0148', 'GM0160']), await network.library('B', ['GM0148'])];
    const poi = await network.supportOrganisation('Rijnbrink', ['PV23'], [a]);
    const as = async (role: Role, organisation?: string) =>
      (await network.user(role, { role, ...(organisation && { organisation }) })).session;
    const coordinatorOfB = await as(Role.COORDINATOR, b);
    session = {
      a: await as(Role.COORDINATOR, a),
      contact: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
      adviser: await as(Role.POI_ADVISER, poi),
      analyst: await as(Role.NATIONAL_ANALYST),
    };
    api = await createTestApi(database.appUrl);
    const north = await network.location(a, 'GM0148', 'Noord');
    const south = await network.location(a, 'GM0160', 'Zuid');
    const square = await network.location(b, 'GM0148', 'Plein');
    at = { a, b, poi, north, south, square };
    const visit = async (who: string, libraryId: string, locationId: string, given: Record<string, unknown>) => {
      const { topics, ...rest } = given as { topics: string[] };
      const input = {
        ...{
          id: randomUUID(),
          libraryId,
          locationId,
          day: '2024-03-04',
          partOfDay: 'MORNING',
          channel: 'DESK',
          ...rest,
        },
        questions: topics.map((topic) => ({ topic, help: ['HELPED', 'INFORMATION'] })),
      };
      expect((await api.run(who, register, { input })).data.registerVisit.problems).toEqual([]);
    };
    await visit(session.a, a, north, { topics: ['digid', 'digid', 'uwv'], age: 'FROM_75' });
    await visit(session.a, a, north, { topics: ['digid'], channel: 'TELEPHONE', day: '2024-03-05' });
    await visit(session.a, a, south, {
      topics: ['devices'],
      age: 'UNKNOWN',
      partOfDay: 'AFTERNOON',
      day: '2023-06-01',
    });
    await visit(session.a, a, south, { topics: ['devices'], day: dayAt() });
    await visit(coordinatorOfB, b, square, { topics: ['pension'] });
    await database.admin.query(
      `insert into closure (library_id, location_id, from_day, until_day, reason) values ($1, $2, '2023-12-20', '2024-01-05', 'verbouwing')`,
      [a, north],
    );
    await asMigrator(database.adminUrl, (client) => rollUpMonths(client, dayAt()));
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const read = async (who: keyof typeof session, kind: string, id: string, period = year) => {
    const { data, errors } = await api.run(session[who], ask, { scope: { kind, id }, ...period });
    expect(errors).toBeUndefined();
    return data.figures;
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the API answers
  const of = (figures: any, dimension: string) =>
    figures.distributions.find((each: { dimension: string }) => each.dimension === dimension);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the API answers
  const cells = (distribution: any) =>
    distribution.cells.map((cell: Record<string, unknown>) => [
      cell['code'],
      cell['visits'],
      cell['questions'],
      cell['share'],
    ]);

  it('are for the library itself exact, with what was not asked and shares of what was', async () => {
    const figures = await read('a', 'LIBRARY', at.a);
    expect(figures).toMatchObject({ standing: 'OWN', visits: 2, before: { visits: 1, distributions: [{ total: 1 }] } });
    const topics = of(figures, 'TOPIC');
    expect(topics).toMatchObject({
      name: 'Onderwerp',
      unit: 'QUESTIONS',
      total: 4,
      notAsked: 0,
      state: 'EXACT',
      ...year,
    });
    expect(cells(topics)).toEqual([
      ['digid', 2, 3, 0.75],
      ['uwv', 1, 1, 0.25],
    ]);
    // Of one question both kinds of help count: what they are shares of is all questions.
    expect(cells(of(figures, 'HELP')).slice(0, 3)).toEqual([
      ['HELPED', 2, 4, 1],
      ['ANSWERED', 0, 0, 0],
      ['INFORMATION', 2, 4, 1],
    ]);
    const ages = of(figures, 'AGE');
    expect(ages).toMatchObject({ unit: 'VISITS', total: 1, notAsked: 1 });
    expect(ages.cells).toMatchObject([
      { code: 'OVER_65', parent: null, visits: 1, share: 1 },
      { code: 'FROM_75', parent: 'OVER_65', visits: 1, share: 1 },
    ]);
    expect(cells(of(figures, 'WEEKDAY')).slice(0, 2)).toEqual([
      ['1', 1, 3, 0.5],
      ['2', 1, 1, 0.5],
    ]);
    expect(of(figures, 'VARIANT')).toMatchObject({ unit: 'POINTS', total: 2 });
  });

  it('are read from the registrations where two dimensions cross, and from the counts by part of day and weekday', async () => {
    const { crossTable, partOfDayByWeekday } = await read('a', 'LIBRARY', at.a);
    expect(crossTable).toMatchObject({ state: 'EXACT', columnCodes: [{ code: 'DESK' }, { code: 'TELEPHONE' }] });
    expect(crossTable.rowCodes.map(({ code }: { code: string }) => code)).toEqual(['digid', 'uwv']);
    expect(crossTable.visits).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(partOfDayByWeekday.visits[0].slice(0, 3)).toEqual([1, 1, 0]);
  });

  it('tell what a point, and a library in one municipality, have of it', async () => {
    expect(await read('a', 'LOCATION', at.north)).toMatchObject({ standing: 'OWN', visits: 2 });
    expect(await read('a', 'LIBRARY_IN_MUNICIPALITY', `${at.a}:GM0160`)).toMatchObject({ visits: 0 });
    expect((await read('a', 'LOCATION', at.north)).bands).toEqual(
      [
        { kind: 'CLOSURE', from: '2024-01-01', until: '2024-01-05', text: 'Het punt was gesloten: verbouwing' },
        { kind: 'BREAK', from: '2024-04-01', until: '2024-04-02', text: expect.stringContaining('formulier') },
      ].toReversed(),
    );
  });

  it.each([
    ['contact', 'MUNICIPALITY', (): string => 'GM0148', 3],
    ['contact', 'LOCATION', (): string => at.square, 1],
    ['contact', 'LIBRARY_IN_MUNICIPALITY', (): string => `${at.a}:GM0148`, 2],
    ['adviser', 'LIBRARY', (): string => at.a, 2],
    ['adviser', 'SUPPORT_ORGANISATION', (): string => at.poi, 2],
    ['adviser', 'PROVINCE', (): string => 'PV23', 3],
    ['analyst', 'NATION', (): string => 'NL', 3],
    ['analyst', 'LOCATION', (): string => at.north, 2],
  ] as const)('are for the %s of a %s content exact and nothing of visitors', async (who, kind, id, visits) => {
    const figures = await read(who, kind, id());
    expect(figures).toMatchObject({ standing: 'PARTY', visits });
    expect(of(figures, 'TOPIC')).toMatchObject({ state: 'EXACT', explanation: null });
    expect(of(figures, 'TOPIC').total).toBe(of(figures, 'HELP').total);
    expect(of(figures, 'AGE').state).not.toBe('EXACT');
    expect(of(figures, 'AGE').cells.filter((cell: { visits: number | null }) => cell.visits)).toEqual([]);
    expect(figures.crossTable.state).not.toBe('EXACT');
  });

  it('are for others over months that are over, and say so', async () => {
    const since = { from: '2024-03-02', until: '2099-01-01' };
    const figures = await read('analyst', 'NATION', 'NL', since);
    expect(figures.visits).toBe(4);
    expect(of(figures, 'TOPIC')).toMatchObject({ from: '2024-04-01', until: `${dayAt().slice(0, 7)}-01`, total: 0 });
    expect(of(figures, 'TOPIC').explanation).toContain('hele maanden');
    const recent = await read('analyst', 'NATION', 'NL', { from: `${dayAt().slice(0, 7)}-01`, until: '2099-01-01' });
    expect(of(recent, 'TOPIC')).toMatchObject({ state: 'TOO_RECENT', cells: [], total: null });
    expect(of(await read('a', 'LIBRARY', at.a, since), 'TOPIC')).toMatchObject({ ...since, total: 5 });
  });

  it('come apart into what whoever asks may see', async () => {
    const childrenOf = async (who: keyof typeof session, kind: string, id: string, into: string) => {
      const { data, errors } = await api.run(session[who], parts, { scope: { kind, id }, kind: into });
      expect(errors).toBeUndefined();
      return data.figures.children.map(
        (child: { scope: { name: string }; visits: number; series: { visits: number[] } }) => {
          expect(child.series.visits).toEqual([child.visits]);
          return [child.scope.name, child.visits];
        },
      );
    };
    expect(await childrenOf('a', 'LIBRARY', at.a, 'LOCATION')).toEqual([
      ['Noord', 2],
      ['Zuid', 0],
    ]);
    expect(await childrenOf('a', 'LIBRARY', at.a, 'MUNICIPALITY')).toEqual([]);
    expect(await childrenOf('a', 'LIBRARY', at.a, 'LIBRARY_IN_MUNICIPALITY')).toEqual([
      ['A in Dalfsen', 2],
      ['A in Hardenberg', 0],
    ]);
    expect(await childrenOf('contact', 'MUNICIPALITY', 'GM0148', 'LOCATION')).toEqual([
      ['Noord', 2],
      ['Plein', 1],
    ]);
    expect(await childrenOf('adviser', 'PROVINCE', 'PV23', 'MUNICIPALITY')).toEqual([
      ['Dalfsen', 3],
      ['Hardenberg', 0],
    ]);
    expect(await childrenOf('adviser', 'PROVINCE', 'PV23', 'LIBRARY')).toEqual([['A', 2]]);
    expect(await childrenOf('analyst', 'NATION', 'NL', 'LIBRARY')).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(await childrenOf('analyst', 'NATION', 'NL', 'PROVINCE')).toHaveLength(1);
    expect(await childrenOf('analyst', 'NATION', 'NL', 'SUPPORT_ORGANISATION')).toEqual([['Rijnbrink', 2]]);
  });
});
