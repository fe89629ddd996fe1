import type { Day } from '../calendar/amsterdam.ts';
import { libraryPlans } from './network-plan.ts';
import { withOwnTopic } from './own-codes.ts';
import { openDaysOf, type OpenDay } from './open-days.ts';
import type { InventedPoint } from './points.ts';
import {
  ageShares,
  durationShares,
  genderShares,
  languageShares,
  questionsPerVisit,
  type Shares,
} from './published-shares.ts';
import { inventQuestion, topicsByLibraryAndMonth, type InventedQuestion, type TopicsOf } from './questions.ts';
import type { Random } from './random.ts';
import { risenAt, withRisenTopic } from './risen-topic.ts';
import { busynessOn } from './rhythm.ts';
import type { SpanDay } from './time-span.ts';
import {
  inventQuestionDetails,
  inventVisitDetails,
  type KnownOrganisations,
  type QuestionDetails,
  type VisitDetails,
} from './visit-details.ts';

/** An invented visit, anonymous as a real one. */
export interface InventedVisit extends VisitDetails {
  id: string;
  point: InventedPoint;
  day: Day;
  partOfDay: string;
  channel: string;
  duration: string;
  age: string | null;
  gender: string | null;
  language: string | null;
  questions: (InventedQuestion & QuestionDetails)[];
}

/** Visits wanted in all; what comes out differs by chance. */
const wantedVisits = 60_000;
/** Of each hundred hours' worth of visits, this share comes on a day without hours: help outside opening hours is normal. */
const outsideHours = 0.01;

/** Every visit of the three years, point by point and oldest first. */
export function* inventVisits(
  points: readonly InventedPoint[],
  days: readonly SpanDay[],
  organisations: KnownOrganisations,
  chance: Random,
): Generator<InventedVisit> {
  const growth = new Map(libraryPlans.map(({ key }) => [key, 0.3 + 0.5 * chance.fork(`growth ${key}`).number()]));
  const expected = points.map((point) =>
    expectedVisits(point, days, growth.get(point.plan.library)!, chance.fork(`busy ${point.id}`)),
  );
  const scale = wantedVisits / expected.flat().reduce((sum, { visits }) => sum + visits, 0);
  const topics = topicsByLibraryAndMonth(expectedByLibraryAndMonth(points, expected), chance);
  for (const [at, point] of points.entries()) {
    const own = chance.fork(`visits ${point.id}`);
    const more = chance.fork(`details ${point.id}`);
    const rising = chance.fork(`rising ${point.id}`);
    const rose = risenAt(point.plan, days.at(-1)!.day);
    for (const { open, visits } of expected[at]!) {
      for (let left = own.count(visits * scale); left > 0; left--) {
        const { questions, ...visit } = inventVisit(point, open, topics, own);
        const { library } = point.plan;
        yield {
          ...visit,
          ...inventVisitDetails(library, visit.day, organisations, more),
          questions: questions.map((asked) => {
            const question = withRisenTopic(asked, rose(visit.day), rising);
            return {
              ...withOwnTopic(question, library, visit.day, more),
              ...inventQuestionDetails(question, library, visit.day, organisations, more),
            };
          }),
        };
      }
    }
  }
}

interface Expected {
  open: OpenDay;
  visits: number;
}

/** How busy each open day is, in a measure of its own; twice the hours do not bring twice the visitors. */
function expectedVisits(point: InventedPoint, days: readonly SpanDay[], growth: number, chance: Random): Expected[] {
  const popularity = chance.factor(0.35);
  return openDaysOf(point, days).map((open) => {
    const hours = open.minutes === 0 ? outsideHours * 3 : (open.minutes / 60) ** 0.8;
    return { open, visits: popularity * hours * known(open) * busynessOn(open, growth) };
  });
}

/** A new point takes half a year to become known. */
const known = ({ daysOpen }: OpenDay) => Math.min(1, 0.4 + (0.6 * daysOpen) / 180);

function expectedByLibraryAndMonth(points: readonly InventedPoint[], expected: Expected[][]) {
  const sums = new Map<string, number>();
  for (const [at, { plan }] of points.entries()) {
    if (plan.label === 'INFOPUNT') continue;
    for (const { open, visits } of expected[at]!) {
      const key = `${plan.library} ${open.month}`;
      sums.set(key, (sums.get(key) ?? 0) + visits);
    }
  }
  return (library: string, month: number) => sums.get(`${library} ${month}`) ?? 0;
}

function inventVisit(point: InventedPoint, open: OpenDay, topics: TopicsOf, chance: Random) {
  const { label, library } = point.plan;
  const id = chance.uuid();
  const questions = Array.from({ length: chance.weighted(questionsPerVisit) }, () =>
    inventQuestion(label, topics(library, open.month), chance),
  );
  // An estimate of the visitor is off by default for an IDO and on for an Infopunt.
  const estimate = (shares: Shares) => (label === 'IDO' ? null : chance.weighted(shares));
  return {
    id,
    point,
    day: open.day,
    partOfDay: chance.weighted(open.parts),
    channel: inventChannel(point, open, chance),
    duration: chance.weighted(questions.length === 1 ? durationShares.one : durationShares.more),
    age: estimate(ageShares),
    gender: estimate(genderShares),
    language: estimate(languageShares),
    questions,
  };
}

function inventChannel({ plan, accessMode }: InventedPoint, open: OpenDay, chance: Random): string {
  if (plan.hostKind === 'TELEPHONE') return 'TELEPHONE';
  if (accessMode === 'APPOINTMENT' || open.minutes === 0) return 'APPOINTMENT';
  return chance.weighted([
    ['DESK', accessMode === 'BOTH' ? 78 : 91],
    ['APPOINTMENT', accessMode === 'BOTH' ? 16 : 2],
    ['TELEPHONE', 3],
    ['WALKING', plan.hours === 'h8' ? 1 : 5],
  ]);
}
