import { addDays, addMonths, type Day } from '#lib/day.ts';
import { formatDay, formatMonth, formatShortDay, formatShortMonth } from '#lib/format.ts';
import type { Grain } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

export const GRAINS: Record<Grain, () => string> = {
  DAY: m.dashboard_grain_DAY,
  WEEK: m.dashboard_grain_WEEK,
  MONTH: m.dashboard_grain_MONTH,
  QUARTER: m.dashboard_grain_QUARTER,
  YEAR: m.dashboard_grain_YEAR,
};

/** A piece of the series by name, for a table: '3 maart 2026', 'maart 2026', '2026'. */
export function startInWords(start: Day, grain: Grain): string {
  if (grain === 'YEAR') return start.slice(0, 4);
  return grain === 'MONTH' || grain === 'QUARTER' ? formatMonth(start) : formatDay(start);
}

/** The same below a bar: '3 mrt', 'mrt'. */
export function startShort(start: Day, grain: Grain): string {
  if (grain === 'YEAR') return start.slice(0, 4);
  if (grain === 'MONTH' || grain === 'QUARTER') return formatShortMonth(start);
  return formatShortDay(start);
}

/** And in a sentence: 'op 3 maart 2026', 'in maart 2026'. */
export function whenInWords(start: Day, grain: Grain): string {
  const day = startInWords(start, grain);
  switch (grain) {
    case 'DAY':
      return m.dashboard_series_when_DAY({ day });
    case 'WEEK':
      return m.dashboard_series_when_WEEK({ day });
    case 'MONTH':
      return m.dashboard_series_when_MONTH({ day });
    case 'QUARTER':
      return m.dashboard_series_when_QUARTER({ day });
    case 'YEAR':
      return m.dashboard_series_when_YEAR({ day });
  }
}

/** Whether this piece has not ended yet: its bar still grows. */
export function isRunning(start: Day, grain: Grain, today: Day): boolean {
  const ends = {
    DAY: () => addDays(start, 1),
    WEEK: () => addDays(start, 7),
    MONTH: () => addMonths(start, 1),
    QUARTER: () => addMonths(start, 3),
    YEAR: () => addMonths(start, 12),
  };
  return start <= today && ends[grain]() > today;
}
