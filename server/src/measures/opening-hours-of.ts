import { type Day, weekdayOf } from '../calendar/amsterdam.ts';
import { type Period, daysInPeriod } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { hoursByWeekday } from '../libraries/hours-in-period.ts';
import { pointsOfArea } from '../libraries/points-of-area.ts';
import type { Figures } from './figures.type.ts';

/** The days of a period that are over. Today is not: its hours are known whole, its visits are still to come. */
export const daysOver = ({ from, until }: Period, today: Day): Period => {
  const end = until < today ? until : today;
  return { from, until: end < from ? from : end };
};

/** How long the points of an area were open together. */
interface OpeningHours {
  /** The days it is told of. */
  period: Period;
  /** All hours of the period, Monday first. */
  byWeekday: number[];
  /** Points that were there but of which no opening hours are recorded. */
  pointsWithout: number;
}

/** The hours the points of an area were open on the days of a period that are over: what every figure with opening hours is made of. */
export async function openingHoursOf(context: RequestContext, { scope, from, until }: Figures): Promise<OpeningHours> {
  const period = daysOver({ from, until }, context.today);
  const there = (await pointsOfArea(context, scope)).filter(
    ({ state, opensOn, closesOn }) =>
      state !== 'PAUSED' &&
      (opensOn === null || opensOn < period.until) &&
      (closesOn === null || closesOn > period.from),
  );
  const hours = there.map((point) => hoursByWeekday(point, period));
  return {
    period,
    byWeekday: [0, 1, 2, 3, 4, 5, 6].map((at) => hours.reduce((sum, of) => sum + of[at]!, 0)),
    pointsWithout: there.filter(
      ({ byTelephone, pieces }) => !pieces.some(({ kind }) => kind === (byTelephone ? 'TELEPHONE' : 'POINT')),
    ).length,
  };
}

/** Opening hours a week by weekday, as a mean over the period; null where there was no such day, or nothing is known of any point. */
export async function readOpeningHoursByWeekday(
  context: RequestContext,
  figures: Figures,
): Promise<(number | null)[] | null> {
  const { period, byWeekday } = await openingHoursOf(context, figures);
  if (byWeekday.every((hours) => hours === 0)) return null;
  return byWeekday.map((hours, at) => {
    const days = occurrences(at + 1, period);
    return days === 0 ? null : hours / days;
  });
}

/** How often a weekday, Monday 1 to Sunday 7, is in a period. */
function occurrences(weekday: number, period: Period): number {
  const first = (weekday - weekdayOf(period.from) + 7) % 7;
  return Math.ceil(Math.max(0, daysInPeriod(period) - first) / 7);
}
