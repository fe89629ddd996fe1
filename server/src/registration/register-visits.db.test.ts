import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { recount } from './recount.ts';

const registerVisits = `mutation ($visits: [RegisterVisitInput!]!) {
  registerVisits(visits: $visits) { results { id outcome problems { code path } } problems { code path } }
}`;
const registerVisit = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { alreadyRegistered problems { code } } }`;
const undo = `mutation ($library: ID!, $visit: ID!) { undoVisit(libraryId: $library, visitId: $visit) { undone registered { visits } problems { code } } }`;

describe('registering many visits at once', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; points: string[]; session: string; organisation: string };
  const today = dayAt();

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const points = [
      await network.location(library, 'GM0148', 'Noord'),
      await network.location(library, 'GM0148', 'Zuid'),
    ];
    const { session } = await network.user('Teun Teller', { role: Role.COUNTER, organisation: library });
    const { rows } = await database.admin.query<{ id: string }>(
      `insert into organisation (library_id, name, category, relation) values ($1, 'Taalhuis', 'LANGUAGE_HOUSE', 'OFFERS') returning id`,
      [library],
    );
    at = { library, points, session, organisation: rows[0]!.id };
    api = await createTestApi(database.appUrl, {
      connections: 8,
      documents: { bulk: registerVisits },
    });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const visit = (given: Record<string, unknown> = {}) => ({
    ...{ id: randomUUID(), libraryId: at.library, locationId: at.points[0], day: today, partOfDay: 'MORNING' },
    questions: [{ topic: 'digid', help: ['HELPED'] }],
    ...given,
  });
  const sent = async (...visits: ReturnType<typeof visit>[]) => {
    const { data, errors } = await api.run(at.session, registerVisits, { visits });
    expect(errors).toBeUndefined();
    return data.registerVisits;
  };
  const outcomes = async (...visits: ReturnType<typeof visit>[]) =>
    (await sent(...visits)).results.map(({ outcome }: { outcome: string }) => outcome);
  const isStored = async (id: string) =>
    (await database.admin.query('select from visit where id = $1', [id])).rowCount === 1;
  const wrongCounts = async () => {
    const { days, months } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
    return [days.rows, months.rows];
  };

  it('stores those that are right and refuses the others, each with its own problems, in the order sent', async () => {
    const visits = [
      visit(),
      visit({ day: addDays(today, 1) }),
      visit({ locationId: randomUUID() }),
      visit({ questions: [{ topic: 'fietsen', help: ['HELPED'] }] }),
      visit({ locationId: at.points[1] }),
      visit({ id: 'geen-uuid' }),
    ];
    const { results, problems } = await sent(...visits);
    expect(problems).toEqual([]);
    expect(results.map(({ id }: { id: string }) => id)).toEqual(visits.map(({ id }) => id));
    expect(results.map((each: { outcome: string; problems: unknown[] }) => [each.outcome, ...each.problems])).toEqual([
      ['REGISTERED'],
      ['REFUSED', { code: 'FUTURE_DAY', path: ['visits', '1', 'day'] }],
      ['REFUSED', { code: 'NOT_FOUND', path: ['visits', '2', 'locationId'] }],
      ['REFUSED', { code: 'UNKNOWN_CODE', path: ['visits', '3', 'questions', '0', 'topic'] }],
      ['REGISTERED'],
      ['REFUSED', { code: 'INVALID_INPUT', path: ['visits', '5', 'id'] }],
    ]);
    const { rows } = await database.admin.query<{ id: string }>('select id from visit order by location_id = $1 desc', [
      at.points[0],
    ]);
    expect(rows.map(({ id }) => id)).toEqual([visits[0]!.id, visits[4]!.id]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('keeps everything a visit may hold', async () => {
    const full = visit({
      ...{ day: addDays(today, -400), partOfDay: 'EVENING', channel: 'APPOINTMENT', duration: 'OVER_40' },
      ...{ satisfaction: 'PARTLY', helperKind: 'INTERN', age: 'UNDER_18', gender: 'UNKNOWN', language: 'OTHER' },
      ...{ cameBy: 'PARTNER', cameByOrganisationId: at.organisation },
      questions: [
        {
          ...{ topic: 'digid', help: ['ANSWERED', 'REFERRED'], kind: 'DIGITAL_GOVERNMENT', digid: 'FORGOTTEN' },
          ...{ organisationId: at.organisation, governmentLevel: 'NATIONAL' },
          referral: { destination: 'LOCAL_PARTNER', organisationId: at.organisation, warm: 'APPOINTMENT' },
        },
        { topic: 'devices', help: ['REFERRED'], referral: { destination: 'COURSE' } },
      ],
    });
    expect(await outcomes(full)).toEqual(['REGISTERED']);
    expect(await outcomes(full)).toEqual(['ALREADY_REGISTERED']);
    const { rows } = await database.admin.query(
      `select dimension, code, visits, questions from metric_day where day = $1 and dimension in ('age', 'sender', 'solved', 'referral_warm', 'digid') order by 1, 2`,
      [full.day],
    );
    expect(rows.map(({ dimension, code, visits, questions }) => [dimension, code, visits, questions])).toEqual([
      ['age', 'UNDER_18', 1, 2],
      ['age', 'UNDER_25', 1, 2],
      ['digid', 'FORGOTTEN', 1, 1],
      ['referral_warm', 'APPOINTMENT', 1, 1],
      ['sender', at.organisation, 1, 2],
      ['solved', 'NO', 1, 2],
    ]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('stores a visit that comes twice in one call once, and refuses another content under its id', async () => {
    const twice = visit();
    expect(await outcomes(twice, { ...twice }, { ...twice, partOfDay: 'EVENING' })).toEqual([
      'REGISTERED',
      'ALREADY_REGISTERED',
      'REFUSED',
    ]);
    const { results } = await sent({ ...twice, partOfDay: 'EVENING' }, visit());
    expect(results[0].problems).toEqual([{ code: 'VISIT_ID_REUSED', path: ['visits', '0', 'id'] }]);
    expect(results[1].outcome).toBe('REGISTERED');
  });

  it('does not store what was taken back, also when it was taken back before it came', async () => {
    const [there, never] = [visit(), visit()];
    await sent(there);
    for (const { id } of [there, never]) {
      const { data } = await api.run(at.session, undo, { library: at.library, visit: id });
      expect(data.undoVisit).toMatchObject({ undone: true, problems: [] });
    }
    expect(await outcomes(there, never, visit())).toEqual(['UNDONE', 'UNDONE', 'REGISTERED']);
    const alone = await api.run(at.session, registerVisit, { input: there });
    expect(alone.data.registerVisit.problems).toEqual([{ code: 'VISIT_UNDONE' }]);
    expect([await isStored(there.id), await isStored(never.id)]).toEqual([false, false]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('looks at no more than 500, and at no fewer than one', async () => {
    const of = async (count: number) =>
      (await api.runDocument(at.session, 'bulk', { visits: Array.from({ length: count }, () => small) })).status;
    const small = { id: 'x', libraryId: 'x', locationId: 'x', day: today, partOfDay: 'MORNING', questions: [] };
    expect(await of(500)).toBe(200);
    const { data } = await api.runDocument(at.session, 'bulk', { visits: Array.from({ length: 501 }, () => small) });
    expect(data.registerVisits).toEqual({ results: [], problems: [{ code: 'INVALID_INPUT', path: ['visits'] }] });
    expect(await sent()).toEqual({ results: [], problems: [{ code: 'INVALID_INPUT', path: ['visits'] }] });
  });

  it('never waits in a circle when calls overlap, in any order, beside visits one by one', async () => {
    const topics = ['digid', 'devices', 'pension', 'uwv', 'other', 'housing'];
    const pool = Array.from({ length: 60 }, (_, turn) =>
      visit({
        locationId: at.points[turn % 2],
        day: addDays(today, -(turn % 3)),
        questions: [{ topic: topics[turn % topics.length], help: ['HELPED'] }],
      }),
    );
    const shuffled = (turn: number) => pool.toSorted((a, b) => (a.id + turn < b.id + (turn % 3) ? turn % 2 || -1 : 1));
    const calls = Array.from({ length: 24 }, (_, turn) => async () => {
      if (turn % 4 === 3)
        return Promise.all(pool.slice(0, 10).map((input) => api.run(at.session, registerVisit, { input })));
      return [await api.run(at.session, registerVisits, { visits: shuffled(turn).slice(0, 40) })];
    });
    const answers = (await Promise.all(calls.map((call) => call()))).flat();
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { rows } = await database.admin.query('select count(*)::int as stored from visit where id = any ($1)', [
      pool.map(({ id }) => id),
    ]);
    expect(rows[0].stored).toBeGreaterThanOrEqual(40);
    expect(await wrongCounts()).toEqual([0, 0]);
  });
});
