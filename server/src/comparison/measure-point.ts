import type { Period } from '../calendar/period.ts';
import { completeness } from '../measures/measures/completeness.ts';
import { growth } from '../measures/measures/growth.ts';
import type { MeasureResult, MeasuredOver } from '../measures/measures/measure.ts';
import type { Divided, Needs, YearOnYear } from '../measures/measures/needs.ts';
import { questions } from '../measures/measures/questions.ts';
import { questionsPerVisit } from '../measures/measures/questions-per-visit.ts';
import { referred } from '../measures/measures/referred.ts';
import { solved } from '../measures/measures/solved.ts';
import { visits } from '../measures/measures/visits.ts';
import { visitsPerOpeningHour } from '../measures/measures/visits-per-opening-hour.ts';
import type { ComparedPoint, ComparedValue, PointCounts } from './compared-point.ts';

/** The measures of a point: computed as everywhere, from what was counted there. */
export function measurePoint(
  { now, sameDays, hours, content, completeness: days }: PointCounts,
  over: MeasuredOver,
  years: Pick<YearOnYear, 'period' | 'before'>,
): ComparedPoint['values'] {
  const yearOnYear = { ...years, visitsNow: sameDays.now, visitsBefore: sameDays.before, breaks: [] };
  const solvedOrNot = divided(content?.period, [
    ['YES', content?.solved ?? 0],
    ['NO', content?.unsolved ?? 0],
  ]);
  const help = divided(content?.period, [['REFERRED', content?.referred ?? 0]]);
  const open = { period: years.period, visits: sameDays.now, hours, pointsWithout: hours === 0 ? 1 : 0 };
  // All that these measures say they need; the test of it fails when one comes to need more.
  const needs = {
    totals: now,
    completeness: days,
    hours: open,
    yearOnYear,
    solved: solvedOrNot,
    help,
  } as unknown as Needs;
  return {
    VISITS: told(visits.compute(needs, over)),
    QUESTIONS: told(questions.compute(needs, over)),
    QUESTIONS_PER_VISIT: told(questionsPerVisit.compute(needs, over)),
    VISITS_PER_OPENING_HOUR: told(visitsPerOpeningHour.compute(needs, over)),
    GROWTH: told(growth.compute(needs, over)),
    SOLVED: told(solved.compute(needs, over)),
    REFERRED: told(referred.compute(needs, over)),
    COMPLETENESS: told(completeness.compute(needs, over)),
  };
}

const told = ({ value, numerator, denominator }: MeasureResult): ComparedValue => ({ value, numerator, denominator });

/** Questions by code; of a period that has no finished month nothing is told. */
function divided(period: Period | undefined, codes: [code: string, questions: number][]): Divided {
  return {
    ...(period ?? { from: '', until: '' }),
    tooRecent: period === undefined,
    cells: new Map(codes.map(([code, questions]) => [code, { visits: null, questions }])),
    total: null,
    explanation: null,
  };
}
