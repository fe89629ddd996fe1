import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';

/**
 * The part of a period over which counts of visitors of others are told: its whole calendar years that are over where it has any, as most may
 * be told of a year as a whole; else the months given.
 * @param months whole months that are over
 */
export function protectedPeriod(months: Period): Period {
  const from = months.from.endsWith('-01-01') ? months.from : `${Number(months.from.slice(0, 4)) + 1}-01-01`;
  const until: Day = `${months.until.slice(0, 4)}-01-01`;
  return from < until ? { from, until } : months;
}
