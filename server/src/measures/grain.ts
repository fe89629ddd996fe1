import { Temporal } from 'temporal-polyfill';
import type { Day } from '../calendar/amsterdam.ts';
import type { Grain, Period } from '../calendar/period.ts';
import type { ScopeKind } from './scope.type.ts';

/** How counts of a period are cut: not at all, by calendar stretch, or by day of the week. */
export type Cut = 'ALL' | Grain | 'WEEKDAY';

/** The tables counts are kept in: by point and day, by library, municipality and month, by province and month. */
export type CountGrain = 'DAY' | 'MONTH' | 'PROVINCE';

/** A part of a period that is read from one table. */
export interface Piece extends Period {
  grain: CountGrain;
}

/**
 * From which tables a period is read: whole months from the coarsest table that has them, what sticks out from the days. Whatever is chosen
 * the sums are the same, as every table counts the same visits.
 * @param today nothing is registered for a day to come, so a period that reaches into the future may as well end with a month
 */
export function piecesOf(kind: ScopeKind, period: Period, cut: Cut, today: Day): Piece[] {
  const until = period.until > today ? firstOnOrAfter(period.until) : period.until;
  const whole = { from: firstOnOrAfter(period.from), until: firstOnOrBefore(until) };
  const byDay = kind === 'LOCATION' || cut === 'DAY' || cut === 'WEEK' || cut === 'WEEKDAY';
  if (byDay || whole.from >= whole.until) return some({ grain: 'DAY', from: period.from, until });
  const grain = kind === 'NATION' || kind === 'PROVINCE' ? 'PROVINCE' : 'MONTH';
  return [
    ...some({ grain: 'DAY', from: period.from, until: whole.from }),
    { grain, ...whole },
    ...some({ grain: 'DAY', from: whole.until, until }),
  ];
}

/** The whole months of a period that are over; null when there are none. */
export function finishedMonths({ from, until }: Period, today: Day): Period | null {
  const over = until < today ? until : today;
  const months = { from: firstOnOrAfter(from), until: firstOnOrBefore(over) };
  return months.from < months.until ? months : null;
}

const some = (piece: Piece): Piece[] => (piece.from < piece.until ? [piece] : []);

const firstOnOrBefore = (day: Day): Day => `${day.slice(0, 7)}-01`;

const firstOnOrAfter = (day: Day): Day =>
  day.endsWith('-01') ? day : Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString();
