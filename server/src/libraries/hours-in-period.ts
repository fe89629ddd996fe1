import { type Day, addDays, weekdayOf } from '../calendar/amsterdam.ts';
import { type Period, daysInPeriod } from '../calendar/period.ts';
import { publicHolidays } from '../calendar/public-holidays.ts';
import { type Closure, type OpeningPiece, type ServiceLife, hoursPerWeek } from './opening-hours.ts';

/** When a point is there, as far as its hours say so. */
export interface PointHours extends ServiceLife {
  /** Served over the telephone only: then its telephone hours count. */
  byTelephone: boolean;
  pieces: readonly OpeningPiece[];
  closures: readonly Closure[];
}

/**
 * The hours a point was open in a period: by its opening hours, in its life, without public holidays and closed periods. A point that is
 * paused counts none, since nobody knows from when; a planned one none either, as only its own library sees it. Walks the stretches between
 * changes and not the days, so that ten years of hundreds of points take no longer than a month of them.
 */
export const hoursInPeriod = (point: PointHours, period: Period): number =>
  hoursByWeekday(point, period).reduce((sum, each) => sum + each, 0);

/** The same hours by the weekday they were on, Monday first. */
export function hoursByWeekday(point: PointHours, period: Period): number[] {
  const hours = [0, 0, 0, 0, 0, 0, 0];
  const life = lifeIn(point, period);
  if (life === null) return hours;
  const pieces = ownPieces(point);
  const ends = [life.from, life.until];
  for (const { validFrom, validUntil } of pieces) ends.push(validFrom, ...(validUntil === null ? [] : [validUntil]));
  for (const { from, until } of point.closures) ends.push(from, until);
  const borders = [...new Set(ends)].filter((day) => life.from <= day && day <= life.until).sort();
  borders.slice(1).forEach((until, at) => {
    const from = borders[at]!;
    if (point.closures.some((closure) => closure.from <= from && from < closure.until)) return;
    hoursBetween(pieces, { from, until }).forEach((each, weekday) => (hours[weekday]! += each));
  });
  return hours;
}

/** The hours a week that hold on a day; of a telephone point those of its telephone. */
export const weeklyHours = (point: PointHours, day: Day): number => hoursPerWeek(ownPieces(point), day);

/** Whether the point is there on a day; a planned or paused one is not. */
export const isThereOn = ({ state, opensOn, closesOn }: ServiceLife, day: Day): boolean =>
  state !== 'PLANNED' &&
  state !== 'PAUSED' &&
  (opensOn === null || opensOn <= day) &&
  (closesOn === null || day < closesOn);

function lifeIn({ state, opensOn, closesOn }: ServiceLife, { from, until }: Period): Period | null {
  if (state === 'PLANNED' || state === 'PAUSED') return null;
  const life = {
    from: opensOn !== null && opensOn > from ? opensOn : from,
    until: closesOn !== null && closesOn < until ? closesOn : until,
  };
  return life.from < life.until ? life : null;
}

/** The pieces whose hours count, told as hours of the point: what is open by telephone is open that way only. */
const ownPieces = ({ byTelephone, pieces }: PointHours): OpeningPiece[] =>
  pieces
    .filter(({ kind }) => kind === (byTelephone ? 'TELEPHONE' : 'POINT'))
    .map((piece) => ({ ...piece, kind: 'POINT' }));

/** Hours by weekday in a stretch in which the opening hours do not change. */
function hoursBetween(pieces: readonly OpeningPiece[], { from, until }: Period): number[] {
  const ofWeekday = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    hoursPerWeek(
      pieces.filter((piece) => piece.weekday === weekday),
      from,
    ),
  );
  const days = daysInPeriod({ from, until });
  const first = weekdayOf(from) - 1;
  const times = ofWeekday.map(() => Math.floor(days / 7));
  for (let at = 0; at < days % 7; at += 1) times[(first + at) % 7]! += 1;
  for (let year = Number(from.slice(0, 4)); year <= Number(addDays(until, -1).slice(0, 4)); year += 1)
    for (const day of publicHolidays(year).keys()) if (from <= day && day < until) times[weekdayOf(day) - 1]! -= 1;
  return ofWeekday.map((hours, at) => hours * times[at]!);
}
