import type { Day } from '../calendar/amsterdam.ts';
import { daysInPeriod, type Period, yearEarlier } from '../calendar/period.ts';

/** The inhabitants of one municipality on a 1 January. */
export interface KnownInhabitants {
  municipality: string;
  referenceDate: Day;
  value: number;
}

/** Visits per 1,000 inhabitants per year, with all it was computed from. */
export interface ReachRate {
  value: number;
  visits: number;
  inhabitants: number;
  referenceDate: Day;
  days: number;
  /** The days of the year that ends with the period: 366 when 29 February is among them. */
  daysInYear: number;
}

/**
 * Reach rate (bereik): visits / inhabitants x 1000 x days in a year / days in the period. The year is the one that ends
 * with the period and has its actual 365 or 366 days: then a whole year, leap or not, gives exactly its visits per 1,000
 * inhabitants, which a fixed 365 would not. Null when no inhabitants are known, or none live there, or the period is
 * empty. Visits are not unique persons.
 */
export function reachRate(
  visits: number,
  inhabitants: { value: number; referenceDate: Day } | null,
  period: Period,
): ReachRate | null {
  const days = daysInPeriod(period);
  if (inhabitants === null || inhabitants.value <= 0 || days === 0) return null;
  const daysInYear = daysInYearBefore(period.until);
  return {
    value: ((visits / inhabitants.value) * 1000 * daysInYear) / days,
    visits,
    inhabitants: inhabitants.value,
    referenceDate: inhabitants.referenceDate,
    days,
    daysInYear,
  };
}

/**
 * The inhabitants of these municipalities together, each counted once, on the latest 1 January known by the last day of
 * the period for all of them: figures of different years are not mixed. Null when there is no such date.
 */
export function inhabitantsFor(
  municipalities: Iterable<string>,
  known: readonly KnownInhabitants[],
  period: Period,
): { value: number; referenceDate: Day } | null {
  const wanted = new Set(municipalities);
  const byDate = new Map<Day, Map<string, number>>();
  for (const { municipality, referenceDate, value } of known) {
    if (!wanted.has(municipality) || referenceDate >= period.until || !referenceDate.endsWith('-01-01')) continue;
    const ofDate = byDate.get(referenceDate) ?? new Map<string, number>();
    byDate.set(referenceDate, ofDate.set(municipality, value));
  }
  const complete = [...byDate].filter(([, values]) => values.size === wanted.size);
  const [referenceDate, values] = complete.sort(([a], [b]) => (a < b ? 1 : -1))[0] ?? [];
  if (referenceDate === undefined || values === undefined) return null;
  return { referenceDate, value: [...values.values()].reduce((sum, value) => sum + value, 0) };
}

const daysInYearBefore = (until: Day): number =>
  daysInPeriod({ from: yearEarlier({ from: until, until }).from, until });
