import type { Day } from './amsterdam.ts';

/** A half-open period of days: `from` is in it, `until` is the first day after it. */
export interface Period {
  from: Day;
  until: Day;
}

/** How finely a series is cut: days, ISO weeks (from Monday), months, quarters or years. */
export type Grain = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** How many days the period has; 0 when it is empty, also when `until` lies before `from`. */
export const daysInPeriod = ({ from, until }: Period): number => Math.max(0, numberOf(until) - numberOf(from));

/** A day with its place in the week. */
export interface WeekDay {
  day: Day;
  /** Monday 1 to Sunday 7. */
  weekday: number;
}

/** The days of a period in order. By numbers and not by calendar: years of days of many points are walked. */
export function* daysOf({ from, until }: Period): Generator<WeekDay> {
  const end = numberOf(until);
  for (let number = numberOf(from); number < end; number += 1) yield { day: dayOf(number), weekday: weekdayOf(number) };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days as numbers count on from 1 January 1970, a Thursday, which is day 0. */
const numberOf = (day: Day): number => Date.parse(day) / MILLISECONDS_A_DAY;
const dayOf = (number: number): Day => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

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
  if (grain === 'DAY') return day;
  if (grain === 'WEEK') return dayOf(numberOf(day) - weekdayOf(numberOf(day)) + 1);
  return firstOfMonth(monthOf(day) - (monthOf(day) % MONTHS[grain]));
}

/**
 * The first days of all buckets the period touches, oldest first. A first bucket that begins before the period keeps
 * its own start (a week its Monday), as `date_trunc` gives it. `most` keeps a period of thousands of years from being walked.
 */
export function bucketStarts({ from, until }: Period, grain: Grain, most = Infinity): Day[] {
  const starts: Day[] = [];
  if (until <= from) return starts;
  // By numbers and not by calendar: every course of a dashboard is laid out so.
  const byDay = grain === 'DAY' || grain === 'WEEK';
  const length = byDay ? DAYS[grain] : MONTHS[grain];
  const at = byDay ? dayOf : firstOfMonth;
  const first = bucketStart(from, grain);
  let number = byDay ? numberOf(first) : monthOf(first);
  for (let start = first; starts.length < most && start < until; start = at((number += length))) starts.push(start);
  return starts;
}

const DAYS = { DAY: 1, WEEK: 7 } as const;
const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** Months as numbers count on from January of the year 0. */
const monthOf = (day: Day): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
const firstOfMonth = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const dayYearEarlier = (day: Day): Day =>
  `${String(yearOf(day) - 1).padStart(4, '0')}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
const yearOf = (day: Day): number => Number(day.slice(0, 4));
