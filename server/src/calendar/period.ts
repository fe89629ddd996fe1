import { Temporal } from 'temporal-polyfill';
import type { Day } from './amsterdam.ts';

/** A half-open period of days: `from` is in it, `until` is the first day after it. */
export interface Period {
  from: Day;
  until: Day;
}

/** How finely a series is cut: days, ISO weeks (from Monday), months, quarters or years. */
export type Grain = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** How many days the period has; 0 when it is empty, also when `until` lies before `from`. */
export const daysInPeriod = ({ from, until }: Period): number =>
  Math.max(0, Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days);

/** A day with its place in the week. */
export interface WeekDay {
  day: Day;
  /** Monday 1 to Sunday 7. */
  weekday: number;
}

/** The days of a period in order. By numbers and not by calendar: years of days of many points are walked. */
export function* daysOf({ from, until }: Period): Generator<WeekDay> {
  const end = Date.parse(until) / MILLISECONDS_A_DAY;
  for (let number = Date.parse(from) / MILLISECONDS_A_DAY; number < end; number += 1) {
    const day = new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    // Day 0, 1 January 1970, was a Thursday.
    yield { day, weekday: ((((number + 3) % 7) + 7) % 7) + 1 };
  }
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The period has ended when its last day is over: its figures can only change by corrections. */
export const hasEnded = (period: Period, today: Day): boolean => period.until <= today;

/** Whether the day lies in the period; an open end (null) never ends. */
export const holdsDay = ({ from, until }: { from: Day; until: Day | null }, day: Day): boolean =>
  from <= day && (until === null || day < until);

/**
 * The same period a year earlier. 29 February has no day of its own there: as a first day it becomes 28 February, as an
 * end 1 March. So a period keeps at least a day, February stays February, and lengths differ by the leap day at most.
 */
export const yearEarlier = ({ from, until }: Period): Period => ({
  from: dayYearEarlier(from),
  until: until.endsWith('-02-29') ? `${yearOf(until) - 1}-03-01` : dayYearEarlier(until),
});

/** The first day of the day, ISO week, month, quarter or year this day is in. */
export function bucketStart(day: Day, grain: Grain): Day {
  return startOfBucket(Temporal.PlainDate.from(day), grain).toString();
}

/**
 * The first days of all buckets the period touches, oldest first. A first bucket that begins before the period keeps
 * its own start (a week its Monday), as `date_trunc` gives it. `most` keeps a period of thousands of years from being walked.
 */
export function bucketStarts({ from, until }: Period, grain: Grain, most = Infinity): Day[] {
  const starts: Day[] = [];
  if (until <= from) return starts;
  let start = startOfBucket(Temporal.PlainDate.from(from), grain);
  const end = Temporal.PlainDate.from(until);
  while (starts.length < most && Temporal.PlainDate.compare(start, end) < 0) {
    starts.push(start.toString());
    start = start.add(LENGTH[grain]);
  }
  return starts;
}

const LENGTH: Record<Grain, Temporal.DurationLike> = {
  DAY: { days: 1 },
  WEEK: { weeks: 1 },
  MONTH: { months: 1 },
  QUARTER: { months: 3 },
  YEAR: { years: 1 },
};

function startOfBucket(date: Temporal.PlainDate, grain: Grain): Temporal.PlainDate {
  switch (grain) {
    case 'DAY':
      return date;
    case 'WEEK':
      return date.subtract({ days: date.dayOfWeek - 1 });
    case 'MONTH':
      return date.with({ day: 1 });
    case 'QUARTER':
      return date.with({ month: date.month - ((date.month - 1) % 3), day: 1 });
    case 'YEAR':
      return date.with({ month: 1, day: 1 });
  }
}

// Temporal's own way with 29 February minus a year is 28 February.
const dayYearEarlier = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
const yearOf = (day: Day): number => Number(day.slice(0, 4));
