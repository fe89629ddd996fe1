import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { recount } from './recount.ts';

const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { alreadyRegistered problems { code } } }`;
const correct = `mutation ($input: RegisterVisitInput!) {
  correctVisit(input: $input) { visit { day location { name } questions { topic { code } } } registered { visits questions } problems { code path } }
}`;
const remove = `mutation ($library: ID!, $visit: ID!) { removeVisit(libraryId: $library, visitId: $visit) { undone problems { code } } }`;
const zero = (field: string) =>
  `mutation ($library: ID!, $location: ID!, $day: Day!) { change: ${field}(libraryId: $library, locationId: $location, day: $day) { zero problems { code path } } }`;
const deskDay = `query ($library: ID!, $location: ID!, $day: Day!) {
  deskDay(library: $library, location: $location, day: $day) { registered { visits questions } zero usedTopics usedThemes }
}`;

let database: TestDatabase;
let api: TestApi;
let at: { library: string; points: string[]; counter: string; colleague: string; coordinator: string };
const today = dayAt();

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  await network.municipality('GM0160', 'Hardenberg');
  const library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
  const person = async (name: string, role: Role) =>
    (await network.user(name, { role, organisation: library })).session;
  at = {
    library,
    points: [
      await network.location(library, 'GM0148', 'Noord'),
      await network.location(library, 'GM0160', 'Zuid', { opensOn: addDays(today, -30) }),
    ],
    counter: await person('Teun Teller', Role.COUNTER),
    colleague: await person('Coby Collega', Role.COUNTER),
    coordinator: await person('Coor Coördinator', Role.COORDINATOR),
  };
  api = await createTestApi(database.appUrl);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(() =>
  database.admin.query('truncate visit, question, metric_day, metric_month, audit_entry, zero_day, visit_undone'),
);

const visit = (given: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), libraryId: at.library, locationId: at.points[0], day: today, partOfDay: 'MORNING' },
  questions: [{ topic: 'digid', help: ['HELPED'] }],
  ...given,
});
const registered = async (given: Record<string, unknown> = {}) => {
  const input = visit(given);
  const { data } = await api.run(at.counter, register, { input });
  expect(data.registerVisit.problems).toEqual([]);
  return input;
};
const corrected = async (session: string, input: object) =>
  (await api.run(session, correct, { input })).data.correctVisit;
const wrongCounts = async () => {
  const { days, months } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
  return [days.rows, months.rows];
};
const trail = async (action: string) =>
  (await database.admin.query('select subject_id as id, before, after from audit_entry where action = $1', [action]))
    .rows;

describe('correcting a visit', () => {
  it('moves it to another day, another point and another topic, with its counts, and keeps before and after', async () => {
    const before = await registered();
    const after = {
      ...{ ...before, locationId: at.points[1], day: addDays(today, -3) },
      questions: [{ topic: 'devices', help: ['REFERRED'], referral: { destination: 'COURSE', warm: 'ENROLLED' } }],
    };
    expect(await corrected(at.counter, after)).toEqual({
      visit: { day: after.day, location: { name: 'Zuid' }, questions: [{ topic: { code: 'devices' } }] },
      registered: { visits: 1, questions: 1 },
      problems: [],
    });
    expect(await wrongCounts()).toEqual([0, 0]);
    const { rows } = await database.admin.query(
      `select municipality_code as at, visits from metric_day where dimension = 'total' order by visits`,
    );
    expect(rows).toEqual([
      { at: 'GM0148', visits: 0 },
      { at: 'GM0160', visits: 1 },
    ]);
    expect(await trail('VISIT_CORRECTED')).toMatchObject([
      { id: before.id, before: { day: today, locationId: at.points[0] }, after: { day: after.day } },
    ]);
  });

  it('is for whoever registered it, for ten minutes, and for the coordinator always', async () => {
    const mine = await registered();
    const other = { ...mine, partOfDay: 'EVENING' };
    expect((await corrected(at.colleague, other)).problems).toEqual([
      { code: 'CORRECTION_EXPIRED', path: ['input', 'id'] },
    ]);
    await database.admin.query(`update audit_entry set happened_at = now() - interval '11 minutes'`);
    expect((await corrected(at.counter, other)).problems[0].code).toBe('CORRECTION_EXPIRED');
    expect((await corrected(at.coordinator, other)).problems).toEqual([]);
  });

  it('is refused when it comes to a visit that could not be registered, and changes nothing', async () => {
    const mine = await registered();
    for (const [given, code] of [
      [{ locationId: at.points[1], day: addDays(today, -31) }, 'BEFORE_OPENING'],
      [{ locationId: randomUUID() }, 'NOT_FOUND'],
      [{ id: randomUUID() }, 'NOT_FOUND'],
      [{ questions: [] }, 'NO_QUESTIONS'],
    ] as const) {
      expect((await corrected(at.counter, { ...mine, ...given })).problems[0].code).toBe(code);
    }
    expect(await trail('VISIT_CORRECTED')).toEqual([]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('does not turn the first content, sent again by the device, into a mistake', async () => {
    const first = await registered();
    await corrected(at.coordinator, { ...first, partOfDay: 'EVENING' });
    const again = await api.run(at.counter, register, { input: first });
    expect(again.data.registerVisit).toEqual({ alreadyRegistered: true, problems: [] });
    const { rows } = await database.admin.query('select part_of_day as part from visit');
    expect(rows).toEqual([{ part: 'EVENING' }]);
  });
});

describe('removing a visit', () => {
  it('is for the coordinator, and the visit does not come back when it is sent late', async () => {
    const input = await registered();
    const removed = async (session: string) =>
      (await api.run(session, remove, { library: at.library, visit: input.id })).data.removeVisit;
    expect(await removed(at.counter)).toEqual({ undone: false, problems: [{ code: 'NOT_FOUND' }] });
    expect(await removed(at.coordinator)).toEqual({ undone: true, problems: [] });
    expect(await removed(at.coordinator)).toEqual({ undone: false, problems: [{ code: 'NOT_FOUND' }] });
    const late = await api.run(at.counter, register, { input });
    expect(late.data.registerVisit.problems).toEqual([{ code: 'VISIT_UNDONE' }]);
    expect(await trail('VISIT_REMOVED')).toMatchObject([{ id: input.id, before: { day: today }, after: null }]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });
});

describe('a day without visitors', () => {
  const change = async (field: string, day = today, location = at.points[0]) =>
    (await api.run(at.counter, zero(field), { library: at.library, location, day })).data.change;
  const desk = async () =>
    (await api.run(at.counter, deskDay, { library: at.library, location: at.points[0], day: today })).data.deskDay;

  it('is zero when it is recorded, and not registered again when that is withdrawn', async () => {
    expect(await desk()).toMatchObject({ zero: false, registered: { visits: 0 } });
    expect(await change('recordZero')).toEqual({ zero: true, problems: [] });
    expect(await change('recordZero')).toEqual({ zero: true, problems: [] });
    expect(await desk()).toMatchObject({ zero: true });
    expect(await change('withdrawZero')).toEqual({ zero: false, problems: [] });
    expect(await change('withdrawZero')).toEqual({ zero: false, problems: [] });
    expect(await trail('ZERO_RECORDED')).toEqual([{ id: at.points[0], before: null, after: { day: today } }]);
    expect(await trail('ZERO_WITHDRAWN')).toEqual([{ id: at.points[0], before: { day: today }, after: null }]);
  });

  it('is zero no more when a visit comes after all, also by correction', async () => {
    await change('recordZero');
    const there = await registered();
    expect(await desk()).toMatchObject({ zero: false, registered: { visits: 1, questions: 1 } });
    await change('recordZero', addDays(today, -1));
    await corrected(at.counter, { ...there, day: addDays(today, -1) });
    expect((await database.admin.query('select from zero_day')).rowCount).toBe(0);
  });

  it('cannot be one with visits, one that has not come, or one before the opening', async () => {
    await registered();
    expect((await change('recordZero')).problems).toEqual([{ code: 'VISITS_THAT_DAY', path: ['day'] }]);
    expect((await change('recordZero', addDays(today, 1))).problems).toEqual([{ code: 'FUTURE_DAY', path: ['day'] }]);
    expect((await change('recordZero', addDays(today, -31), at.points[1])).problems[0].code).toBe('BEFORE_OPENING');
    expect((await change('recordZero', today, randomUUID())).problems[0].code).toBe('NOT_FOUND');
  });

  it('names the codes of the point by use, the most used first, of the last ninety days', async () => {
    await registered({ questions: ['uwv', 'digid', 'digid'].map((topic) => ({ topic, help: ['HELPED'] })) });
    await registered({ day: addDays(today, -91), questions: [{ topic: 'pension', help: ['HELPED'] }] });
    expect(await desk()).toMatchObject({ usedTopics: ['digid', 'uwv'], usedThemes: [] });
  });
});
