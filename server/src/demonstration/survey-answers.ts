import type pg from 'pg';
import { addDays, weekdayOf, type Day } from '../calendar/amsterdam.ts';
import { addUp } from '../survey/add-up.ts';
import type { StoredAnswer } from '../survey/answer.repository.ts';
import { addCounts, type Counts } from '../survey/spread.ts';
import { insertRows } from './demonstration.repository.ts';
import { libraryIds } from './plan-ids.ts';
import type { Random } from './random.ts';
import type { TimeSpan } from './time-span.ts';

/** Where visitors were asked: how many weeks ago it began, for how many weeks, and how many of a hundred visitors answered. */
interface SurveyPlan {
  library: string;
  weeksAgo: number;
  weeks: number;
  response: number;
  /** At the busiest point alone. */
  onePoint?: boolean;
  open?: boolean;
}

const plans: SurveyPlan[] = [
  { library: 'lindeboom', weeksAgo: 40, weeks: 4, response: 0.24 },
  { library: 'lindeboom', weeksAgo: 14, weeks: 4, response: 0.31 },
  { library: 'lindeboom', weeksAgo: 1, weeks: 4, response: 0.2, open: true },
  { library: 'ijsvogel', weeksAgo: 18, weeks: 3, response: 0.35, onePoint: true },
  { library: 'zilverreiger', weeksAgo: 20, weeks: 4, response: 0.22 },
];

type Weights = [string, number][];
const reasons: Weights = [
  ...([
    ['DEVICE', 25],
    ['DIGID', 22],
    ['GOVERNMENT', 18],
    ['LETTER', 9],
    ['MONEY', 12],
  ] as Weights),
  ...([
    ['CARE_OR_HOUSING', 6],
    ['LEARNING', 4],
    ['OTHER', 4],
  ] as Weights),
];
const opinions: Weights = [
  ['VERY_GOOD', 52],
  ['GOOD', 36],
  ['FAIR', 9],
  ['POOR', 2],
  ['VERY_POOR', 1],
];
const scores: Weights = [
  ['10', 22],
  ['9', 28],
  ['8', 31],
  ['7', 12],
  ['6', 4],
  ['5', 2],
  ['3', 1],
];
const ages: Weights = [
  ...([
    ['UNDER_18', 1],
    ['FROM_18_TO_24', 3],
    ['FROM_25_TO_39', 12],
    ['FROM_40_TO_54', 15],
  ] as Weights),
  ...([
    ['FROM_55_TO_65', 17],
    ['FROM_66_TO_74', 29],
    ['FROM_75', 23],
  ] as Weights),
];
const genders: Weights = [
  ['FEMALE', 53],
  ['MALE', 46],
  ['OTHER', 1],
];
const languages: Weights = [
  ['DUTCH', 68],
  ['OTHER', 32],
];
/** How far visitors agree with each statement, on average: 1 to 5. */
const agreement: Record<string, number> = {
  ...{ KNOWS_WAY: 4.1, WAS_HELPED: 4.5, CAN_DO_ALONE: 3.1 },
  ...{ LEARNED: 3.9, PLANS_COURSE: 2.4, FINDS_IMPORTANT: 3.6 },
};
const improvements = [
  ...[
    'Langer open op vrijdag.',
    'Ook een keer in de avond.',
    'Niets, ik ben heel goed geholpen.',
    'Meer privacy bij de balie.',
  ],
  ...[
    'Een bordje bij de ingang, ik kon het niet vinden.',
    'Iets meer tijd per persoon.',
    'Een stoel om op te wachten.',
  ],
  ...['Uitleg op papier om thuis na te lezen.', 'Een cursus op zaterdag.', 'Fijn dat iemand rustig meekijkt.'],
  ...['Minder lang wachten op maandag.', 'Ook hulp in het Engels of Arabisch.', 'Grotere letters op het scherm.'],
];

interface BusyPoint {
  location_id: string;
  municipality_code: string;
  visits: number;
}

/**
 * Periods in which visitors of a few invented libraries were asked what they think, with invented answers to the visits of those weeks;
 * one of them is open today. After the counts are there.
 */
export async function inventSurveys(client: pg.Client, { today }: TimeSpan, chance: Random): Promise<void> {
  const libraries = libraryIds(chance);
  for (const plan of plans) {
    const own = chance.fork(`survey ${plan.library} ${plan.weeksAgo}`);
    const libraryId = libraries.get(plan.library)!;
    const from = addDays(today, -7 * plan.weeksAgo - weekdayOf(today) + 1);
    const until = addDays(from, 7 * plan.weeks);
    const visited = await visitedPoints(client, libraryId, { from, until });
    const points = plan.onePoint ? visited.slice(0, 1) : visited;
    const period = { id: own.uuid(), by: own.uuid() };
    const closed = plan.open
      ? { closed_on: null, closed_by: null }
      : { closed_on: addDays(until, 5), closed_by: period.by };
    await insertRows(client, 'survey_period', [
      {
        ...{
          library_id: libraryId,
          id: period.id,
          location_id: plan.onePoint ? points[0]?.location_id : null,
          version: 1,
        },
        ...{ from_day: from, until_day: until, opened_by: period.by, ...closed },
      },
    ]);
    const answers = points.flatMap((point) =>
      Array.from({ length: own.count(point.visits * plan.response) }, () =>
        answerTo({ libraryId, periodId: period.id, locationId: point.location_id }, own),
      ),
    );
    await insertRows(client, 'survey_answer', answers.map(answerRow));
    if (plan.open) continue;
    const told = addUp(
      points.map(({ location_id: locationId, municipality_code: municipalityCode, visits }) => {
        const given = answers.filter((answer) => answer.locationId === locationId);
        return { locationId, municipalityCode, visits, answers: given.length, fields: fieldsOf(given) };
      }),
    );
    await insertRows(
      client,
      'survey_result',
      told.map((part) => ({
        ...{
          library_id: libraryId,
          period_id: period.id,
          field: part.field,
          part: part.part,
          location_ids: part.locationIds,
        },
        ...{
          municipality_code: part.municipalityCode,
          municipality_codes: part.municipalityCodes,
          answers: part.answers,
          counts: part.counts,
        },
      })),
    );
  }
}

/** The points of a library by how many visitors they had, the busiest first. */
async function visitedPoints(client: pg.Client, library: string, { from, until }: { from: Day; until: Day }) {
  const { rows } = await client.query<BusyPoint>(
    `select l.id as location_id, l.municipality_code, coalesce(sum(m.visits), 0)::integer as visits
     from location l left join metric_day m on m.library_id = l.library_id and m.location_id = l.id and m.dimension = 'total'
       and m.day >= $2 and m.day < $3
     where l.library_id = $1 and l.state <> 'PLANNED' and coalesce(l.closes_on, $3) > $2 group by 1, 2 order by visits desc, l.id`,
    [library, from, until],
  );
  return rows;
}

function answerTo(at: Pick<StoredAnswer, 'libraryId' | 'periodId' | 'locationId'>, chance: Random): StoredAnswer {
  const maybe = (choices: Weights, answered: number) => (chance.chance(answered) ? chance.weighted(choices) : null);
  const score = maybe(scores, 0.93);
  const agrees = Object.entries(agreement).flatMap(([key, mean]) =>
    chance.chance(0.95)
      ? [[key, Math.min(5, Math.max(1, Math.round(mean + chance.number() * 2.6 - 1.3)))] as const]
      : [],
  );
  return {
    ...{ ...at, id: chance.uuid(), version: 1, onPaper: chance.chance(0.3), statements: Object.fromEntries(agrees) },
    ...{ reason: maybe(reasons, 0.96), opinion: maybe(opinions, 0.97), score: score === null ? null : Number(score) },
    ...{ age: maybe(ages, 0.86), gender: maybe(genders, 0.88), language: maybe(languages, 0.9) },
    improvement: chance.chance(0.18) ? chance.pick(improvements) : null,
  };
}

const answerRow = ({ libraryId, periodId, locationId, onPaper, ...answer }: StoredAnswer) => ({
  ...{ library_id: libraryId, period_id: periodId, location_id: locationId, on_paper: onPaper },
  ...answer,
});

/** The answers counted per question, as closing a period does in SQL. */
function fieldsOf(answers: readonly StoredAnswer[]): Record<string, Counts> {
  const fields: Record<string, Counts> = {};
  const count = (field: string, code: string | number | null) => {
    if (code !== null) fields[field] = addCounts([fields[field] ?? {}, { [code]: 1 }]);
  };
  for (const { reason, opinion, score, age, gender, language, statements } of answers) {
    for (const [field, code] of Object.entries({ reason, opinion, score, age, gender, language })) count(field, code);
    for (const [key, agreed] of Object.entries(statements)) count(`statement:${key}`, agreed);
  }
  return fields;
}
