import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { recount } from './recount.ts';
import { countsOfVisit, type QuestionToCount, type VisitToCount } from './visit-counts.ts';

let database: TestDatabase;
let library: string;
let points: string[];
const municipalities = ['GM0148', 'GM0193'];

/** Codes three deep below a national one, and two beside it. */
const paths: Record<string, string[]> = {
  digid: ['digid'],
  'digid-app': ['digid', 'digid-app'],
  'digid-app-code': ['digid', 'digid-app', 'digid-app-code'],
  'digid-lost': ['digid', 'digid-lost'],
  pension: ['pension'],
};

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  await network.municipality('GM0193', 'Zwolle');
  library = await network.library('Bibliotheek De Test', municipalities);
  points = [
    await network.location(library, 'GM0148', 'IDO Noord'),
    await network.location(library, 'GM0193', 'IDO Zuid'),
  ];
  for (const [code, path] of Object.entries(paths)) {
    const parent = path.at(-2);
    if (parent)
      await database.admin.query(`insert into code values ('TOPIC', $1, $2, $1, 99, '2018-01-01')`, [code, parent]);
  }
});
afterAll(() => database.drop());
beforeEach(() => database.admin.query('truncate visit, question, metric_day, metric_month'));

const run = async () => {
  const lines: string[] = [];
  const done = await asMigrator(database.adminUrl, (client) => recount(client, (line) => lines.push(line)));
  return { ...done, lines };
};

interface History {
  point: 0 | 1;
  day: string;
  visit: VisitToCount;
}

/** Stores a visit without counting it, as a restored backup or a broken counter would leave it. */
async function store({ point, day, visit }: History): Promise<void> {
  const id = randomUUID();
  await database.admin.query('insert into visit values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    ...[library, id, points[point], municipalities[point], day, visit.partOfDay, visit.channel],
    ...[visit.duration, visit.age, visit.gender, visit.language],
  ]);
  for (const [at, { topicPath, themePath, help }] of visit.questions.entries()) {
    await database.admin.query(
      'insert into question (library_id, visit_id, position, topic, theme, help) values ($1, $2, $3, $4, $5, $6)',
      [library, id, at + 1, topicPath?.at(-1) ?? null, themePath?.at(-1) ?? null, help],
    );
  }
}

async function stored(table: string, place: string): Promise<Record<string, string>> {
  const { rows } = await database.admin.query<{ key: string; counted: string }>(
    `select concat_ws(' ', ${place}, dimension, code) as key, visits || ' ' || questions as counted from ${table} where (visits, questions) <> (0, 0)`,
  );
  return Object.fromEntries(rows.map(({ key, counted }) => [key, counted]));
}

function byRule(history: History[], placeOf: (one: History) => string): Record<string, string> {
  const sums = new Map<string, [number, number]>();
  for (const one of history) {
    for (const { dimension, code, visits, questions } of countsOfVisit(one.visit)) {
      const key = `${placeOf(one)} ${dimension} ${code}`;
      const [v, q] = sums.get(key) ?? [0, 0];
      sums.set(key, [v + visits, q + questions]);
    }
  }
  return Object.fromEntries([...sums].map(([key, counted]) => [key, counted.join(' ')]));
}

const aQuestion = fc
  .record({
    topicPath: fc.option(fc.constantFrom(...Object.values(paths))),
    themePath: fc.option(fc.constantFrom(['general'], ['care'])),
    help: fc.uniqueArray(fc.constantFrom('HELPED', 'ANSWERED', 'REFERRED', 'LISTENED'), { minLength: 1 }),
  })
  .filter(({ topicPath, themePath }) => topicPath !== null || themePath !== null) as fc.Arbitrary<QuestionToCount>;
const aVisit = fc.record<VisitToCount>({
  partOfDay: fc.constantFrom('MORNING', 'AFTERNOON', 'EVENING'),
  channel: fc.constantFrom('DESK', 'TELEPHONE'),
  duration: fc.option(fc.constantFrom('UNDER_5', 'OVER_40')),
  age: fc.option(fc.constantFrom('FROM_75', 'UNKNOWN')),
  gender: fc.option(fc.constantFrom('MALE', 'FEMALE')),
  language: fc.option(fc.constantFrom('DUTCH', 'OTHER')),
  questions: fc.array(aQuestion, { minLength: 1, maxLength: 5 }),
});
const aHistory = fc.array(
  fc.record<History>({
    point: fc.constantFrom(0, 1),
    day: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'),
    visit: aVisit,
  }),
  { maxLength: 15 },
);

test('after any history, with codes below codes, the counts are those of the rule of registering', async () => {
  await fc.assert(
    fc
      .asyncProperty(aHistory, async (history) => {
        for (const one of history) await store(one);
        await run();
        expect(await stored('metric_day', 'municipality_code, day')).toEqual(
          byRule(history, ({ point, day }) => `${municipalities[point]} ${day}`),
        );
        expect(await stored('metric_month', 'municipality_code, month')).toEqual(
          byRule(history, ({ point, day }) => `${municipalities[point]} ${day.slice(0, 7)}-01`),
        );
      })
      .beforeEach(async () => void (await database.admin.query('truncate visit, question, metric_day, metric_month'))),
    { numRuns: 25 },
  );
});

describe('given one counted visit', () => {
  const visit: VisitToCount = {
    ...{ partOfDay: 'MORNING', channel: 'DESK', duration: null, age: null, gender: null, language: null },
    questions: [{ topicPath: ['digid', 'digid-app'], themePath: null, help: ['HELPED'] }],
  };

  beforeEach(async () => {
    await store({ point: 0, day: '2026-02-02', visit });
    await run();
  });

  test('a recount finds nothing to mend', async () => {
    expect((await run()).lines).toEqual([
      'Alle bezoeken worden opnieuw geteld. Registreren wacht zolang.',
      'Alle dagcijfers klopten.',
      'Alle maandcijfers klopten.',
    ]);
  });

  test('a wrong count is mended and told with what it was', async () => {
    await database.admin.query(`update metric_day set visits = 7 where dimension = 'topic' and code = 'digid'`);
    const { days, months, lines } = await run();
    expect([days.rows, months.rows]).toEqual([1, 0]);
    expect(lines).toContain(
      '  2026-02-02 Bibliotheek De Test, IDO Noord, Dalfsen; topic digid: 7 bezoeken met 1 vragen → 1 met 1',
    );
    expect((await run()).days.rows).toBe(0);
  });

  test('a count without any visit becomes zero, and a missing one is added', async () => {
    await database.admin.query(`update metric_day set day = '2026-02-03' where dimension = 'total'`);
    expect((await run()).days.rows).toBe(2);
    const { rows } = await database.admin.query(
      `select day::text, visits, questions from metric_day where dimension = 'total' order by day`,
    );
    expect(rows).toEqual([
      { day: '2026-02-02', visits: 1, questions: 1 },
      { day: '2026-02-03', visits: 0, questions: 0 },
    ]);
    expect((await run()).days.rows).toBe(0);
  });

  test('broken off, nothing has changed', async () => {
    await database.admin.query(`update metric_day set visits = 7 where dimension = 'total'`);
    const brokenOff = asMigrator(database.adminUrl, (client) =>
      recount(client, (line) => {
        if (line.includes('maandcijfers')) throw new Error('pulled the plug');
      }),
    );
    await expect(brokenOff).rejects.toThrow('pulled the plug');
    const { rows } = await database.admin.query(`select visits from metric_day where dimension = 'total'`);
    expect(rows).toEqual([{ visits: 7 }]);
  });
});
