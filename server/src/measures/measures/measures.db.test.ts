import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../access/roles.ts';
import { addDays, dayAt } from '../../calendar/amsterdam.ts';
import { NetworkBuilder } from '../../testing/network.ts';
import { type TestApi, createTestApi } from '../../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../testing/test-database.ts';
import type { MeasureAnswer } from './read-measures.ts';
import type { MeasureKey } from './registry.ts';

const register =
  'mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code message } } }';
const query = `query ($kind: ScopeKind!, $id: ID!, $from: Day!, $until: Day!, $keys: [MeasureKey!]) {
  figures(scope: { kind: $kind, id: $id }, from: $from, until: $until) { visits questions questionsPerVisit reach { value }
    measures(keys: $keys) { key name definition unit value numerator denominator numeratorName denominatorName from until sourceYear source completeness absence explanation } } }`;

describe('measures', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let point: string;
  let session: Record<'coordinator' | 'contact' | 'adviser' | 'analyst', string>;
  const year = { from: '2025-01-01', until: '2026-01-01' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 10_000, lowEducation: 2_000 });
    library = await network.library('A', ['GM0148']);
    const poi = await network.supportOrganisation('Rijnbrink', ['PV23'], [library]);
    point = await network.location(library, 'GM0148', 'Dalfsen');
    await network.location(library, 'GM0148', 'Hoonhorst', { opensOn: '2025-07-01' });
    // Mondays 9 to 12: 52 in 2025, of which two are Easter and Whit Monday.
    await database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, 'POINT', 1, '09:00', '12:00', '2024-01-01')`,
      [library, point],
    );
    const as = async (role: Role, organisation?: string) =>
      (await network.user(role, { role, ...(organisation && { organisation }) })).session;
    session = {
      coordinator: await as(Role.COORDINATOR, library),
      contact: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
      adviser: await as(Role.POI_ADVISER, poi),
      analyst: await as(Role.NATIONAL_ANALYST),
    };
    api = await createTestApi(database.appUrl);
    const visit = async (day: string, visit: object, ...questions: object[]) => {
      const input = { id: randomUUID(), libraryId: library, locationId: point, day, partOfDay: 'MORNING', ...visit };
      const topics = questions.map((question) => ({ topic: 'digid', ...question }));
      const { data } = await api.run(session.coordinator, register, { input: { ...input, questions: topics } });
      expect(data.registerVisit.problems).toEqual([]);
    };
    const warm = { destination: 'LOCAL_PARTNER', warm: 'APPOINTMENT' };
    await visit('2025-03-03', { satisfaction: 'YES', cameBy: 'MUNICIPALITY' }, { help: ['HELPED'] });
    await visit('2025-03-03', { satisfaction: 'NO', cameBy: 'ACQUAINTANCE' }, { help: ['REFERRED'], referral: warm });
    await visit('2025-03-10', {}, { help: ['ANSWERED'] }, { help: ['REFERRED'], referral: { destination: 'COURSE' } });
    await visit('2024-03-04', {}, { help: ['HELPED'] });
    await visit('2024-03-05', {}, { help: ['HELPED'] });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const ask = async (who: string, scope: { kind: string; id: string }, given: object = {}) =>
    (await api.run(who, query, { ...scope, ...year, ...given })).data.figures;
  const of = async (who: string, scope: { kind: string; id: string }, given: object = {}) => {
    const { measures } = (await ask(who, scope, given)) as { measures: MeasureAnswer[] };
    return Object.fromEntries(measures.map((each) => [each.key, each])) as Record<MeasureKey, MeasureAnswer>;
  };

  it('of a library are told with what they are made of', async () => {
    const got = await of(session.coordinator, { kind: 'LIBRARY', id: library });
    const values = Object.fromEntries(Object.entries(got).map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      ...{ VISITS: 3, QUESTIONS: 4, QUESTIONS_PER_VISIT: 4 / 3, REACH: 0.3, VISITS_PER_LOW_EDUCATED: 1.5, GROWTH: 50 },
      ...{ VISITS_PER_OPENING_HOUR: 3 / 150, QUESTIONS_PER_OPENING_HOUR: 4 / 150, OPEN_POINTS: 2 },
      ...{ SHARE_OUTSIDE_LIBRARY: 0, HOURS_PER_10000: 3, COVERAGE_2KM: null, COVERAGE_5KM: null },
      ...{ HELPED: 0.5, SOLVED: 0.5, REFERRED: 0.5, WARM: 0.5, CAME_BY_REFERRAL: 0.5, SCORE: null },
      COMPLETENESS: 2 / 50,
    });
    expect(got.REACH).toMatchObject({ numerator: 3, denominator: 10_000, sourceYear: 2023, source: 'CBS', ...year });
    expect(got.REACH.completeness).toBe(2 / 50);
    expect(got.VISITS_PER_OPENING_HOUR.explanation).toContain('Van 1 punt');
    expect(got.COVERAGE_2KM.absence).toBe('UNKNOWN');
  });

  it('are the same for its parties, but for what is the library alone', async () => {
    const own = await of(session.coordinator, { kind: 'LIBRARY', id: library });
    for (const who of [session.adviser, session.analyst]) {
      const theirs = await of(who, { kind: 'LIBRARY', id: library });
      for (const [key, { completeness, ...measure }] of Object.entries(theirs)) {
        expect(completeness, key).toBeNull();
        if (key === 'COMPLETENESS') expect(measure).toMatchObject({ value: null, absence: 'NOT_YOURS' });
        // Of visitors nothing is told before it is decided what may be.
        else if (key === 'HELPED') expect(measure).toMatchObject({ value: null, absence: 'TOO_RECENT' });
        else expect({ ...measure, completeness: own[key as MeasureKey].completeness }).toEqual(own[key as MeasureKey]);
      }
    }
  });

  it('stand beside opening hours by weekday that come from the same hours', async () => {
    const hours = async (given: object) => {
      const text = query.replace('visits questions questionsPerVisit', 'openingHoursByWeekday visits');
      const { data } = await api.run(session.adviser, text, { kind: 'LIBRARY', id: library, ...year, ...given });
      return data.figures.openingHoursByWeekday;
    };
    // 150 hours over the 52 Mondays; of a Tuesday alone nothing is known of other days, and of a day without hours nothing at all.
    expect(await hours({})).toEqual([150 / 52, 0, 0, 0, 0, 0, 0]);
    expect(await hours({ from: '2025-03-03', until: '2025-03-05' })).toEqual([3, 0, null, null, null, null, null]);
    expect(await hours({ from: '2025-03-04', until: '2025-03-05' })).toBeNull();
  });

  it('leave today out of what is set against hours or against a year earlier', async () => {
    const now = dayAt();
    const day = (days: number) => addDays(now, days);
    const scope = { kind: 'LIBRARY', id: library };
    const today = await of(session.coordinator, scope, { from: day(0), until: day(1) });
    for (const key of ['VISITS_PER_OPENING_HOUR', 'QUESTIONS_PER_OPENING_HOUR', 'GROWTH'] as const)
      expect(today[key], key).toMatchObject({ value: null, absence: 'TOO_RECENT' });
    const toToday = await of(session.coordinator, scope, { until: day(1) });
    const toYesterday = await of(session.coordinator, scope, { until: day(0) });
    for (const key of ['VISITS_PER_OPENING_HOUR', 'QUESTIONS_PER_OPENING_HOUR', 'GROWTH'] as const) {
      expect(toToday[key].until, key).toBe(day(0));
      expect({ ...toToday[key], completeness: null }).toEqual({ ...toYesterday[key], completeness: null });
    }
  });

  it('of areas agree with the figures beside them', async () => {
    for (const [who, kind, id] of [
      [session.contact, 'MUNICIPALITY', 'GM0148'],
      [session.contact, 'LOCATION', point],
      [session.contact, 'LIBRARY_IN_MUNICIPALITY', `${library}:GM0148`],
      [session.adviser, 'PROVINCE', 'PV23'],
      [session.analyst, 'NATION', 'NL'],
    ] as const) {
      const figures = await ask(who, { kind, id }, { keys: ['VISITS', 'QUESTIONS', 'QUESTIONS_PER_VISIT', 'REACH'] });
      const values = figures.measures.map(({ value }: MeasureAnswer) => value);
      const { visits, questions, questionsPerVisit, reach } = figures;
      expect(values, kind).toEqual([visits, questions, questionsPerVisit, reach?.value ?? null]);
      expect([visits, questions]).toEqual([3, 4]);
    }
  });

  it('of a single point have no reach', async () => {
    const { REACH, HOURS_PER_10000 } = await of(session.coordinator, { kind: 'LOCATION', id: point });
    expect([REACH.absence, HOURS_PER_10000.absence]).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
  });

  it('come in the order of the registry, each asked one once', async () => {
    const { measures } = await ask(
      session.coordinator,
      { kind: 'LIBRARY', id: library },
      { keys: ['REACH', 'VISITS', 'REACH'] },
    );
    expect(measures.map(({ key }: MeasureAnswer) => key)).toEqual(['VISITS', 'REACH']);
  });

  it('of a period without a registration are not zero', async () => {
    const got = await of(
      session.coordinator,
      { kind: 'LOCATION', id: point },
      { from: '2025-09-01', until: '2025-10-01' },
    );
    expect(got.VISITS).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
  });
});
