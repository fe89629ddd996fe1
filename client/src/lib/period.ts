import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  firstOfQuarter,
  firstOfYear,
  lastOfMonth,
  parseDay,
  type Day,
} from './day.ts';
import { formatDay, formatMonth } from './format.ts';
import type { Grain } from './graphql/graphql.ts';
import { m } from './paraglide/messages.js';

/** A period as people say it: both days included. The API takes `until`, the day after. */
export type Period = { from: Day; to: Day };

export const PRESETS = ['month', 'lastMonth', 'quarter', 'year', 'lastYear', 'twelveMonths'] as const;
export type Preset = (typeof PRESETS)[number];

/** "This ..." runs to today, so that the year before is compared over the same days. */
export function presetPeriod(preset: Preset, today: Day): Period {
  switch (preset) {
    case 'month':
      return { from: firstOfMonth(today), to: today };
    case 'lastMonth':
      return wholeMonths(addMonths(firstOfMonth(today), -1), 1);
    case 'quarter':
      return { from: firstOfQuarter(today), to: today };
    case 'year':
      return { from: firstOfYear(today), to: today };
    case 'lastYear':
      return wholeMonths(addMonths(firstOfYear(today), -12), 12);
    case 'twelveMonths':
      return wholeMonths(addMonths(firstOfMonth(today), -12), 12);
  }
}

/** The period in the address; this year when there is none or it makes no sense. */
export function periodIn(search: URLSearchParams, today: Day): Period {
  return rangeIn(search, 'van', 'tot') ?? presetPeriod('year', today);
}

/** The days in two fields of the address; null when they make no period that figures can be asked of. */
export function rangeIn(search: URLSearchParams, first: string, last: string): Period | null {
  const from = parseDay(search.get(first));
  const to = parseDay(search.get(last));
  return from && to && from <= to && canBeAsked({ from, to }) ? { from, to } : null;
}

/** The API takes days of 1900 up to and including 2999, and `until` is the day after. */
const canBeAsked = ({ from, to }: Period): boolean => from >= '1900-01-01' && to <= '2998-12-31';

export function periodQuery({ from, to }: Period): string {
  return `van=${from}&tot=${to}`;
}

export function untilOf({ to }: Period): Day {
  return addDays(to, 1);
}

/** One step back or forward: by whole months where the period begins on the first, otherwise by its own length. */
export function shift(period: Period, direction: -1 | 1): Period {
  const months = stepInMonths(period);
  if (months === undefined) {
    const days = (daysBetween(period.from, period.to) + 1) * direction;
    return { from: addDays(period.from, days), to: addDays(period.to, days) };
  }
  const from = addMonths(period.from, months * direction);
  const wholeToEnd = period.to === lastOfMonth(period.to);
  const to = addMonths(period.to, months * direction);
  return { from, to: wholeToEnd ? lastOfMonth(to) : to };
}

/** How far a step goes: whole months as they are; to date in a month, quarter or year, that month, quarter or year. */
function stepInMonths({ from, to }: Period): number | undefined {
  if (from !== firstOfMonth(from)) return undefined;
  const months = monthsBetween(from, to) + 1;
  if (to === lastOfMonth(to)) return months;
  if (months === 1) return 1;
  if (from === firstOfQuarter(from) && months <= 3) return 3;
  if (from === firstOfYear(from) && months <= 12) return 12;
  return undefined;
}

function monthsBetween(from: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function wholeMonths(from: Day, months: number): Period {
  return { from, to: lastOfMonth(addMonths(from, months - 1)) };
}

/** So many bars that a pattern shows, and no more than fit on a phone. */
export function grainOf({ from, to }: Period): Grain {
  const days = daysBetween(from, to) + 1;
  if (days <= 31) return 'DAY';
  if (days <= 100) return 'WEEK';
  return days <= 3 * 366 ? 'MONTH' : 'QUARTER';
}

/** 'maart 2026', '2025', 'januari tot en met maart 2026' or '3 maart 2026 tot en met 9 april 2026'. */
export function periodInWords({ from, to }: Period): string {
  const whole = from === firstOfMonth(from) && to === lastOfMonth(to);
  if (whole && from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from);
  if (whole && from.slice(5, 7) === '01' && to.slice(5, 7) === '12' && from.slice(0, 4) === to.slice(0, 4)) {
    return from.slice(0, 4);
  }
  if (from === to) return formatDay(from);
  return whole
    ? m.dashboard_from_to({ from: formatMonth(from), to: formatMonth(to) })
    : m.dashboard_from_to({ from: formatDay(from), to: formatDay(to) });
}

/** The breaks (days from which figures are counted in another way) that comparing this period with the year before goes across. */
export function breaksAcross<Break extends { day: Day }>({ from, to }: Period, breaks: readonly Break[]): Break[] {
  return breaks.filter(({ day }) => addMonths(from, -12) < day && to >= day);
}

export const COMPARISONS = ['year', 'period', 'own', 'none'] as const;
/** What a period is compared with: the same days a year earlier, the period before it, one that somebody chose, or nothing. */
export type Comparison = (typeof COMPARISONS)[number];

/** The period to compare with; null when there is none, or none that figures can be asked of. */
export function comparedPeriod(comparison: Comparison, period: Period, own: Period | null): Period | null {
  const compared = periodOf(comparison, period, own);
  return compared && canBeAsked(compared) ? compared : null;
}

function periodOf(comparison: Comparison, period: Period, own: Period | null): Period | null {
  switch (comparison) {
    case 'year':
      return yearEarlier(period);
    case 'period':
      return shift(period, -1);
    case 'own':
      return own;
    case 'none':
      return null;
  }
}

/** The same days a year earlier; whole months stay whole: 29 February 2024 and 28 February 2023 both end their month. */
function yearEarlier({ from, to }: Period): Period {
  const last = addMonths(to, -12);
  return { from: addMonths(from, -12), to: to === lastOfMonth(to) ? lastOfMonth(last) : last };
}

export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}
