import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { alreadyRegistered problems { code } } }`;
const undo = `mutation ($libraryId: ID!, $visitId: ID!) { undoVisit(libraryId: $libraryId, visitId: $visitId) { undone problems { code } } }`;

interface Visit extends Record<string, unknown> {
  id: string;
  libraryId: string;
  questions: { topic: string | null; theme: string | null; help: string[] }[];
}

/** Every code with what it rolls up to: `digid-app` is a library's own, below the national `digid`. */
const ancestors: Record<string, string[]> = {
  'digid-app': ['digid-app', 'digid'],
  'digid-app-ios': ['digid-app-ios', 'digid-app', 'digid'],
};
const topics = ['digid', 'digid-app', 'digid-app-ios', 'uwv', 'other'];
const help = ['HELPED', 'ANSWERED', 'REFERRED', 'LISTENED'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

describe('counts after random histories of registering and taking back', () => {
  let database: TestDatabase;
  let api: TestApi;
  let session: string;
  let points: { libraryId: string; locationId: string; municipality: string }[];
  const today = dayAt();
  // Days on both sides of a month and of a year.
  const days = [today, addDays(today, -1), '2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01'];

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0160', 'Hardenberg');
    const [a, b] = [await network.library('A', ['GM0148', 'GM0160']), await network.library('B', ['GM0148'])];
    const point = async (libraryId: string, municipality: string) => ({
      ...{
        libraryId,
        municipality,
        locationId: await network.location(libraryId, municipality, 'Balie', { label: 'BOTH' }),
      },
    });
    points = [await point(a, 'GM0148'), await point(a, 'GM0148'), await point(a, 'GM0160'), await point(b, 'GM0148')];
    for (const [code, parent] of [
      ['digid-app', 'digid'],
      ['digid-app-ios', 'digid-app'],
    ]) {
      await database.admin.query(
        `insert into code (list, code, parent_code, label, position, valid_from) values ('TOPIC', $1, $2, $1, 99, '2018-01-01')`,
        [code, parent],
      );
    }
    session = (
      await network.user('Teun', { role: Role.COUNTER, organisation: a }, { role: Role.COUNTER, organisation: b })
    ).session;
    api = await createTestApi(database.appUrl, { connections: 8 });
  });
  beforeEach(() => database.admin.query('truncate visit, question, metric_day, metric_month, audit_entry'));
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const arbitraryVisit = fc.record({
    id: fc.constant(null).map(() => randomUUID()),
    point: fc.nat(3),
    day: fc.constantFrom(...days),
    partOfDay: fc.constantFrom('MORNING', 'AFTERNOON', 'EVENING'),
    channel: fc.constantFrom('DESK', 'TELEPHONE'),
    duration: maybe(fc.constantFrom('UNDER_5', 'OVER_40')),
    age: maybe(fc.constantFrom('UNKNOWN', 'FROM_75')),
    gender: maybe(fc.constantFrom('FEMALE', 'MALE')),
    language: maybe(fc.constant('OTHER')),
    satisfaction: maybe(fc.constantFrom('YES', 'NO')),
    cameBy: maybe(fc.constantFrom('CAMPAIGN', 'RETURNING')),
    questions: fc.array(
      fc.record({
        topic: fc.constantFrom(...topics),
        theme: maybe(fc.constantFrom('living', 'care')),
        help: fc.subarray(help, { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });
  const arbitraryHistory = fc.array(
    fc.record({ visit: arbitraryVisit, times: fc.constantFrom(1, 1, 1, 2, 4), takenBack: fc.boolean() }),
    { minLength: 1, maxLength: 25 },
  );

  /** The counts that these visits must have, counted one by one, without the product's own rule. */
  function counted(
    visits: (Visit & { day: string; municipality: string })[],
    keyOf: (visit: Visit & { day: string; municipality: string }) => unknown[],
  ) {
    const counts = new Map<string, [visits: number, questions: number]>();
    const add = (key: unknown[], questions: number) => {
      const [before, asked] = counts.get(JSON.stringify(key)) ?? [0, 0];
      counts.set(JSON.stringify(key), [before + 1, asked + questions]);
    };
    for (const visit of visits) {
      const key = keyOf(visit);
      add([...key, 'total', ''], visit.questions.length);
      for (const [dimension, field] of Object.entries({
        ...{ part_of_day: 'partOfDay', channel: 'channel', duration: 'duration', gender: 'gender' },
        ...{ language: 'language', satisfaction: 'satisfaction', came_by: 'cameBy' },
      })) {
        if (visit[field] !== null) add([...key, dimension, visit[field]], visit.questions.length);
      }
      if (visit.age === 'FROM_75') add([...key, 'age', 'OVER_65'], visit.questions.length);
      if (visit.age !== null) add([...key, 'age', visit.age], visit.questions.length);
      const solved = visit.questions
        .filter(({ help }) => help.some((form) => form === 'HELPED' || form === 'ANSWERED'))
        .filter(({ help }) => !help.includes('REFERRED')).length;
      if (solved > 0) add([...key, 'solved', 'YES'], solved);
      if (solved < visit.questions.length) add([...key, 'solved', 'NO'], visit.questions.length - solved);
      const asked = {
        topic: visit.questions.map(({ topic }) => topic),
        theme: visit.questions.map(({ theme }) => theme),
      };
      for (const [dimension, codes] of Object.entries(asked)) {
        const all = codes.flatMap((code) => (code === null ? [] : (ancestors[code] ?? [code])));
        for (const code of new Set(all)) add([...key, dimension, code], all.filter((other) => other === code).length);
      }
      const forms = visit.questions.flatMap((question) => question.help);
      for (const form of new Set(forms)) add([...key, 'help', form], forms.filter((other) => other === form).length);
    }
    return Object.fromEntries([...counts].sort());
  }

  /** The stored counts, without the zeros that taking back leaves. */
  async function stored(table: string, key: string) {
    const { rows } = await database.admin.query<{ key: unknown[]; visits: number; questions: number }>(
      `select json_build_array(${key}, dimension, code) as key, visits, questions from ${table} where visits > 0 or questions > 0`,
    );
    return Object.fromEntries(
      rows.map((row) => [JSON.stringify(row.key), [row.visits, row.questions]] as const).sort(),
    );
  }

  it('are what the visits that remain say, by day and by month, however much came in at once', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHistory, async (history) => {
        await database.admin.query('truncate visit, question, metric_day, metric_month, audit_entry');
        const inputs = history.map(({ visit: { point, ...visit }, ...rest }) => {
          const { libraryId, locationId, municipality } = points[point]!;
          return { input: { ...visit, libraryId, locationId }, municipality, ...rest };
        });
        // Everything at once over eight connections; some are sent again at the same moment, some are taken back later.
        const sent = await Promise.all(
          inputs.flatMap(({ input, times }) =>
            Array.from({ length: times }, () => api.run(session, register, { input })),
          ),
        );
        for (const { data, errors } of sent) {
          expect(errors).toBeUndefined();
          expect(data.registerVisit.problems).toEqual([]);
        }
        expect(sent.filter(({ data }) => !data.registerVisit.alreadyRegistered)).toHaveLength(inputs.length);
        const taken = inputs.filter(({ takenBack }) => takenBack);
        const undone = await Promise.all(
          taken.map(({ input }) => api.run(session, undo, { libraryId: input.libraryId, visitId: input.id })),
        );
        for (const { data } of undone) expect(data.undoVisit).toEqual({ undone: true, problems: [] });

        const left = inputs
          .filter(({ takenBack }) => !takenBack)
          .map(({ input, municipality }) => ({ ...input, municipality }));
        const byDay = counted(left, (visit) => [visit.libraryId, visit.locationId, visit.municipality, visit.day]);
        expect(await stored('metric_day', 'library_id, location_id, municipality_code, day')).toEqual(byDay);
        const byMonth = counted(left, (visit) => [visit.libraryId, visit.municipality, `${visit.day.slice(0, 7)}-01`]);
        expect(await stored('metric_month', 'library_id, municipality_code, month')).toEqual(byMonth);
      }),
      { numRuns: 25, seed: 20_260_131, endOnFailure: true },
    );
  });

  it('store a visit once that is sent forty times at the same moment', async () => {
    const { libraryId, locationId } = points[0]!;
    const input = {
      id: randomUUID(),
      libraryId,
      locationId,
      day: today,
      partOfDay: 'MORNING',
      questions: [{ topic: 'digid', help: ['HELPED'] }],
    };
    const answers = await Promise.all(Array.from({ length: 40 }, () => api.run(session, register, { input })));
    expect(answers.map(({ data }) => data.registerVisit.alreadyRegistered).filter((already) => !already)).toHaveLength(
      1,
    );
    const { rows } = await database.admin.query(
      `select (select count(*)::int from visit) as visits, (select count(*)::int from question) as questions, (select count(*)::int from audit_entry) as lines,
         (select sum(visits)::int from metric_day where dimension = 'total') as day, (select sum(visits)::int from metric_month where dimension = 'total') as month`,
    );
    expect(rows).toEqual([{ visits: 1, questions: 1, lines: 1, day: 1, month: 1 }]);
  });

  it('take a visit back once that is taken back ten times at the same moment', async () => {
    const { libraryId, locationId } = points[0]!;
    const questions = [{ topic: 'digid', help: ['HELPED'] }];
    const input = { id: randomUUID(), libraryId, locationId, day: today, partOfDay: 'MORNING', questions };
    await api.run(session, register, { input });
    await api.run(session, register, { input: { ...input, id: randomUUID() } });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => api.run(session, undo, { libraryId, visitId: input.id })),
    );
    for (const { errors } of answers) expect(errors).toBeUndefined();
    const { rows } = await database.admin.query(
      `select (select visits from metric_day where dimension = 'total') as visits, (select count(*)::int from audit_entry where action = 'VISIT_UNDONE') as lines`,
    );
    expect(rows).toEqual([{ visits: 1, lines: 1 }]);
  });
});
