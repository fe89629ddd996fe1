import type { Day } from '../calendar/amsterdam.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { type Period, bucketStart, yearEarlier } from '../calendar/period.ts';

/** A whole month, and the same one a year earlier. */
export interface TwoMonths {
  now: Period;
  before: Period;
}

/** The last month that is over. */
export const lastFinishedMonth = (today: Day): Day => bucketStart(addDays(bucketStart(today, 'MONTH'), -1), 'MONTH');

/** The month that begins on this day, and the same one a year earlier. */
export function twoMonths(month: Day): TwoMonths {
  const now = { from: month, until: bucketStart(addDays(month, 31), 'MONTH') };
  return { now, before: yearEarlier(now) };
}

/** A day from which was counted in another way that lies between two months: then the one says nothing of the other. */
export const breakBetween = <Break extends { day: Day }>(breaks: readonly Break[], { now, before }: TwoMonths) =>
  breaks.find(({ day }) => before.from < day && day < now.until) ?? null;
