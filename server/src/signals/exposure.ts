import { type Period, daysInPeriod } from '../calendar/period.ts';
import { type PointHours, hoursInPeriod } from '../libraries/hours-in-period.ts';
import type { Exposure } from './beyond-chance.ts';
import { SignalBasis } from './signal.enums.ts';

/**
 * How much of each month there was to come to the points of a library in a municipality: their opening hours, or where those are not known of
 * every point that was there, the days of the month.
 */
export function exposureOf(
  points: readonly PointHours[],
  now: Period,
  before: Period,
): { exposure: Exposure; basis: SignalBasis } {
  const known = points.every((point) => point.pieces.length > 0 || !wasThere(point, now, before));
  const hours = (period: Period) => points.reduce((sum, point) => sum + hoursInPeriod(point, period), 0);
  const exposure = known ? { now: hours(now), before: hours(before) } : null;
  if (exposure && exposure.now > 0 && exposure.before > 0) return { exposure, basis: SignalBasis.OPENING_HOURS };
  return { exposure: { now: daysInPeriod(now), before: daysInPeriod(before) }, basis: SignalBasis.DAYS };
}

const wasThere = ({ state, opensOn, closesOn }: PointHours, ...months: Period[]) =>
  state !== 'PLANNED' &&
  state !== 'PAUSED' &&
  months.some(({ from, until }) => (opensOn === null || opensOn < until) && (closesOn === null || closesOn > from));
