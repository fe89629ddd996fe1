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

/** Ages with the group above each; 'A19-25' is a library's own, of an old list, and fits none. */
const ages: Record<string, string[]> = {
  FROM_75: ['OVER_65', 'FROM_75'],
  UNDER_18: ['UNDER_25', 'UNDER_18'],
  'A19-25': ['UNKNOWN', 'A19-25'],
};
const pathOf = (list: string, code: string) => (list === 'AGE' ? ages : paths)[code] ?? [code];
const organisations = [randomUUID(), randomUUID()];

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
  await database.admin.query(
    `insert into code (list, code, parent_code, label, position, valid_from, library_id) values ('AGE', 'A19-25', 'UNKNOWN', '19-25', 99, '2018-01-01', $1)`,
    [library],
  );
  for (const id of organisations) {
    await database.admin.query(
      `insert into organisation (id, library_id, name, category, relation) values ($1::uuid, $2, $1::text, 'WELFARE', 'BOTH')`,
      [id, library],
    );
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
  await database.admin.query(
    `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, age, gender, language,
       satisfaction, helper_kind, came_by, came_by_organisation_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[library, id, points[point], municipalities[point], day, visit.partOfDay, visit.channel, visit.duration],
      ...[visit.age, visit.gender, visit.language, visit.satisfaction, visit.helperKind],
      ...[visit.cameBy, visit.cameByOrganisationId],
    ],
  );
  for (const [at, asked] of visit.questions.entries()) {
    const { topic, theme, help, kind, organisationId, governmentLevel, digid, referral } = asked;
    await database.admin.query(
      `insert into question (library_id, visit_id, position, topic, theme, help, kind, organisation_id, government_level, digid,
         referral_destination, referral_organisation_id, referral_warm) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[library, id, at + 1, topic, theme, help, kind, organisationId, governmentLevel, digid],
        ...[referral?.destination, referral?.organisationId, referral?.warm],
      ],
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
    for (const { dimension, code, visits, questions } of countsOfVisit(one.visit, pathOf)) {
      const key = `${placeOf(one)} ${dimension} ${code}`;
      const [v, q] = sums.get(key) ?? [0, 0];
      sums.set(key, [v + visits, q + questions]);
    }
  }
  return Object.fromEntries([...sums].map(([key, counted]) => [key, counted.join(' ')]));
}

const organisation = fc.option(fc.constantFrom(...organisations));
const aQuestion = fc
  .record({
    topic: fc.option(fc.constantFrom(...Object.keys(paths))),
    theme: fc.option(fc.constantFrom('general', 'care')),
    help: fc.uniqueArray(fc.constantFrom('HELPED', 'ANSWERED', 'REFERRED', 'LISTENED'), { minLength: 1 }),
    kind: fc.option(fc.constantFrom('DIGITAL_GOVERNMENT', 'OTHER')),
    organisationId: organisation,
    governmentLevel: fc.option(fc.constantFrom('NATIONAL', 'NONE')),
    digid: fc.option(fc.constantFrom('APP', 'MANDATE')),
    referral: fc.option(
      fc.record({
        destination: fc.constantFrom('COURSE', 'LOCAL_PARTNER'),
        organisationId: organisation,
        warm: fc.option(fc.constantFrom('ENROLLED', 'APPOINTMENT')),
      }),
    ),
  })
  .filter(({ topic, theme }) => topic !== null || theme !== null)
  .map((asked) =>
    asked.help.includes('REFERRED') ? asked : { ...asked, referral: null },
  ) as fc.Arbitrary<QuestionToCount>;
const aVisit: fc.Arbitrary<VisitToCount> = fc
  .record({
    partOfDay: fc.constantFrom('MORNING', 'AFTERNOON', 'EVENING'),
    channel: fc.constantFrom('DESK', 'TELEPHONE'),
    duration: fc.option(fc.constantFrom('UNDER_5', 'OVER_40')),
    satisfaction: fc.option(fc.constantFrom('YES', 'UNKNOWN')),
    helperKind: fc.option(fc.constantFrom('LIBRARY_STAFF', 'INTERN')),
    cameBy: fc.option(fc.constantFrom('PARTNER', 'CAMPAIGN')),
    cameByOrganisationId: organisation,
    age: fc.option(fc.constantFrom('FROM_75', 'UNDER_18', 'UNDER_25', 'UNKNOWN', 'A19-25')),
    gender: fc.option(fc.constantFrom('MALE', 'FEMALE')),
    language: fc.option(fc.constantFrom('DUTCH', 'OTHER')),
    questions: fc.array(aQuestion, { minLength: 1, maxLength: 5 }),
  })
  .map((visit) => (visit.cameBy === 'PARTNER' ? visit : { ...visit, cameByOrganisationId: null }));
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
    ...{ partOfDay: 'MORNING', channel: 'DESK' },
    questions: [{ topic: 'digid-app', theme: null, help: ['HELPED'] }],
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
      'Alle provinciecijfers klopten.',
    ]);
  });

  test('a wrong count is mended and told with what it was', async () => {
    await database.admin.query(`update metric_day set visits = 7 where dimension = 'topic' and code = 'digid'`);
    const { days, months, provinces, lines } = await run();
    expect([days.rows, months.rows, provinces.rows]).toEqual([1, 0, 0]);
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
