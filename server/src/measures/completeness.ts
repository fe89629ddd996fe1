import type { Day } from '../calendar/amsterdam.ts';
import { type Period, type WeekDay, daysOf, holdsDay } from '../calendar/period.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import type { Closure, OpeningPiece, ServiceLife } from '../libraries/opening-hours.ts';

/** When a point is there for the public. */
export interface Timetable extends ServiceLife {
  /** Served over the telephone only: then its telephone hours count, and for all others the hours of the point. */
  byTelephone: boolean;
  pieces: readonly OpeningPiece[];
  closures: readonly Closure[];
}

/** Completeness (volledigheid): of the scheduled days, those with a registration or a recorded zero. */
export interface Completeness {
  /** Scheduled days in the period. */
  scheduled: number;
  /** Those of which is known how many came. */
  covered: number;
  /** Those of which nothing is known, oldest first: not the same as zero. */
  missing: Day[];
}

/**
 * The days in a period on which a point should have been there, oldest first: by its opening hours, in its life, without public holidays and
 * closed periods. A point that is paused has none: since when it is paused is not kept, and calling days missing that were none is worse.
 */
export function scheduledDays(point: Timetable, period: Period): Day[] {
  const days: Day[] = [];
  for (const each of daysOf(daysItCanBeThere(point, period))) if (isScheduledOn(point, each)) days.push(each.day);
  return days;
}

/**
 * The completeness of one point. Help outside opening hours is welcome and counts as a visit, but makes no other day complete: only
 * scheduled days count.
 * @param known days with a registration or a recorded zero
 */
export function completenessOf(scheduled: readonly Day[], known: ReadonlySet<Day>): Completeness {
  const missing = scheduled.filter((day) => !known.has(day));
  return { scheduled: scheduled.length, covered: scheduled.length - missing.length, missing };
}

/** The share of scheduled days that is covered, 0 to 1; null without scheduled days. Of several points all days weigh the same. */
export function completenessRate(points: readonly Pick<Completeness, 'scheduled' | 'covered'>[]): number | null {
  const scheduled = points.reduce((sum, point) => sum + point.scheduled, 0);
  return scheduled === 0 ? null : points.reduce((sum, point) => sum + point.covered, 0) / scheduled;
}

/** The part of a period within its life and its opening hours: a period of centuries is not walked day by day. */
function daysItCanBeThere(point: Timetable, period: Period): Period {
  const pieces = point.pieces.filter(({ kind }) => kind === kindOf(point));
  const first = pieces.map(({ validFrom }) => validFrom).sort()[0];
  if (first === undefined) return { from: period.from, until: period.from };
  const lasts = pieces.map(({ validUntil }) => validUntil);
  const end = lasts.includes(null) ? null : lasts.sort().at(-1)!;
  const { opensOn, closesOn } = point;
  return {
    from: [period.from, first, opensOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1)!,
    until: [period.until, end, closesOn].filter((day) => day !== null).sort()[0]!,
  };
}

const kindOf = ({ byTelephone }: Timetable) => (byTelephone ? 'TELEPHONE' : 'POINT');

function isScheduledOn(point: Timetable, { day, weekday }: WeekDay): boolean {
  const { state, opensOn, closesOn, pieces, closures } = point;
  if (state === 'PAUSED' || (state === 'PLANNED' && opensOn === null)) return false;
  // A closed point had scheduled days until it closed.
  if ((opensOn !== null && day < opensOn) || (closesOn !== null && day >= closesOn)) return false;
  const kind = kindOf(point);
  const opens = pieces.some(
    (piece) =>
      piece.kind === kind &&
      piece.weekday === weekday &&
      holdsDay({ from: piece.validFrom, until: piece.validUntil }, day),
  );
  return opens && publicHolidayOn(day) === null && !closures.some((closure) => holdsDay(closure, day));
}
