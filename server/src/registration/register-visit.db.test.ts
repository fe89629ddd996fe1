import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = `mutation ($input: RegisterVisitInput!) {
  registerVisit(input: $input) {
    alreadyRegistered
    visit { id day location { name library { name } } questions { topic { label } help } }
    registered { visits questions }
    problems { code message path }
  }
}`;
const figures = `query ($kind: ScopeKind!, $id: ID!, $from: Day!, $until: Day!) {
  figures(scope: { kind: $kind, id: $id }, from: $from, until: $until) {
    visits questions questionsPerVisit reach { value inhabitants days } series(grain: MONTH) { starts visits questions }
    topics { code { code } questions share } yearBefore { visits }
  }
}`;

describe('registering a visit at the desk', () => {
  let database: TestDatabase;
  let api: TestApi;
  const today = dayAt();
  const year = Number(today.slice(0, 4));
  const thisYear = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
  let at: { library: string; other: string; location: string; foreign: string; closed: string };
  let session: Record<'counter' | 'coordinator' | 'contact' | 'stranger' | 'both', string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 29_162 });
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    at = {
      library,
      other,
      location: await network.location(library, 'GM0148', 'Balie Dalfsen'),
      foreign: await network.location(other, 'GM0148', 'Balie van B'),
      closed: await network.location(library, 'GM0148', 'Balie dicht', {
        state: 'CLOSED',
        closesOn: addDays(today, -10),
      }),
    };
    session = {
      counter: (await network.user('Teun Teller', { role: Role.COUNTER, organisation: library })).session,
      coordinator: (await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library })).session,
      contact: (await network.user('Gerda Gemeente', { role: Role.MUNICIPAL_CONTACT, organisation: 'GM0148' })).session,
      stranger: (await network.user('Vera Vreemd', { role: Role.COUNTER, organisation: other })).session,
      both: (
        await network.user(
          'Bo Beide',
          { role: Role.COUNTER, organisation: library },
          { role: Role.COORDINATOR, organisation: other },
        )
      ).session,
    };
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const input = (given: Record<string, unknown> = {}) => ({
    id: randomUUID(),
    libraryId: at.library,
    locationId: at.location,
    day: today,
    partOfDay: 'MORNING',
    questions: [
      { topic: 'digid', help: ['ANSWERED'] },
      { topic: 'devices', help: ['HELPED', 'LISTENED'] },
    ],
    ...given,
  });
  const visitRows = async () => Number((await database.admin.query('select count(*) from visit')).rows[0].count);

  it('stores two questions in one visit, and the figures of library and municipality include them at once', async () => {
    const { data, errors } = await api.run(session.counter, register, { input: input() });
    expect(errors).toBeUndefined();
    expect(data.registerVisit.problems).toEqual([]);
    expect(data.registerVisit.visit).toMatchObject({
      location: { name: 'Balie Dalfsen', library: { name: 'Bibliotheek A' } },
      questions: [
        { topic: { label: 'DigiD' }, help: ['ANSWERED'] },
        { topic: { label: 'Apparaten' }, help: ['HELPED', 'LISTENED'] },
      ],
    });
    expect(data.registerVisit.registered).toEqual({ visits: 1, questions: 2 });

    const own = await api.run(session.coordinator, figures, { kind: 'LIBRARY', id: at.library, ...thisYear });
    expect(own.data.figures).toMatchObject({
      visits: 1,
      questions: 2,
      questionsPerVisit: 2,
      yearBefore: { visits: 0 },
    });
    expect(own.data.figures.topics).toEqual([
      { code: { code: 'devices' }, questions: 1, share: 0.5 },
      { code: { code: 'digid' }, questions: 1, share: 0.5 },
    ]);
    expect(own.data.figures.reach).toMatchObject({ inhabitants: 29_162, value: expect.closeTo(1000 / 29_162, 10) });
    const municipal = await api.run(session.contact, figures, { kind: 'MUNICIPALITY', id: 'GM0148', ...thisYear });
    expect(municipal.data.figures).toMatchObject({ visits: 1, questions: 2, topics: null });
  });

  it('shows a volunteer of another library nothing of it', async () => {
    for (const scope of [
      { kind: 'LIBRARY', id: at.library },
      { kind: 'MUNICIPALITY', id: 'GM0148' },
      { kind: 'NATION', id: 'NL' },
    ]) {
      expect((await api.run(session.stranger, figures, { ...scope, ...thisYear })).data.figures).toBeNull();
    }
  });

  it('lets the counter at A who is coordinator at B read the figures of B and not of A', async () => {
    expect(
      (await api.run(session.both, figures, { kind: 'LIBRARY', id: at.library, ...thisYear })).data.figures,
    ).toBeNull();
    expect(
      (await api.run(session.both, figures, { kind: 'LIBRARY', id: at.other, ...thisYear })).data.figures,
    ).toMatchObject({ visits: 0 });
    expect((await api.run(session.both, register, { input: input() })).data.registerVisit.problems).toEqual([]);
  });

  it('stores a visit once however often it is sent, and refuses other content under the same id', async () => {
    const same = input();
    const before = await visitRows();
    await api.run(session.counter, register, { input: same });
    const again = await api.run(session.counter, register, { input: same });
    expect(again.data.registerVisit).toMatchObject({ alreadyRegistered: true, problems: [] });
    const changed = await api.run(session.counter, register, { input: { ...same, partOfDay: 'EVENING' } });
    expect(changed.data.registerVisit).toMatchObject({
      visit: null,
      problems: [{ code: 'VISIT_ID_REUSED', path: ['input', 'id'] }],
    });
    expect(await visitRows()).toBe(before + 1);
  });

  it.each([
    ['an unknown topic', () => ({ questions: [{ topic: 'fietsen', help: ['HELPED'] }] }), 'UNKNOWN_CODE'],
    ['a day in the future', () => ({ day: addDays(today, 1) }), 'FUTURE_DAY'],
    ['a point closed for good', () => ({ locationId: at.closed }), 'AFTER_CLOSING'],
    ['a point of another library', () => ({ locationId: at.foreign }), 'NOT_FOUND'],
    ['a library that is not yours', () => ({ libraryId: at.other, locationId: at.foreign }), 'NOT_FOUND'],
    ['no question', () => ({ questions: [] }), 'NO_QUESTIONS'],
    ['an id that is no UUID', () => ({ id: '1' }), 'INVALID_INPUT'],
  ])('refuses %s with a code and a sentence, and stores nothing', async (_, given, code) => {
    const before = await visitRows();
    const { data } = await api.run(session.counter, register, { input: input(given()) });
    expect(data.registerVisit.visit).toBeNull();
    expect(data.registerVisit.problems[0].code).toBe(code);
    expect(data.registerVisit.problems[0].message).toMatch(/^[A-ZÀ-Ý].+[.]$/);
    expect(await visitRows()).toBe(before);
  });

  it('refuses someone who is not signed in', async () => {
    expect((await api.run(null, register, { input: input() })).data.registerVisit.problems[0].code).toBe('NOT_FOUND');
  });

  it('takes a visit back within ten minutes, with its counts, by whoever registered it', async () => {
    const mine = input();
    await api.run(session.counter, register, { input: mine });
    const undo = `mutation ($library: ID!, $visit: ID!) { undoVisit(libraryId: $library, visitId: $visit) { undone problems { code } } }`;
    const counts = async () =>
      (await database.admin.query('select sum(visits) as v, sum(questions) as q from metric_day')).rows[0];
    const before = await counts();
    const byOther = await api.run(session.coordinator, undo, { library: at.library, visit: mine.id });
    expect(byOther.data.undoVisit.problems).toEqual([{ code: 'UNDO_EXPIRED' }]);
    expect(await counts()).toEqual(before);
    const byMe = await api.run(session.counter, undo, { library: at.library, visit: mine.id });
    expect(byMe.data.undoVisit).toEqual({ undone: true, problems: [] });
    expect(Number((await counts()).v)).toBeLessThan(Number(before.v));
    expect((await database.admin.query('select from visit where id = $1', [mine.id])).rowCount).toBe(0);
  });
});
