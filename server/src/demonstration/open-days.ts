import { weekdayOf, type Day, type PartOfDay } from '../calendar/amsterdam.ts';
import { holdsDay } from '../calendar/period.ts';
import type { OpeningPiece } from '../libraries/opening-hours.ts';
import type { InventedPoint } from './points.ts';
import type { SpanDay } from './time-span.ts';

/** A day on which a point could have visitors. */
export interface OpenDay extends SpanDay {
  /** Minutes open by its hours; 0 on a working day without hours, when someone may yet be helped. */
  minutes: number;
  /** When visitors come, with weights: the minutes open in each part of the day; a morning hour is busier. */
  parts: [PartOfDay, number][];
  /** How many days the point has been there. */
  daysOpen: number;
}

const parts: [PartOfDay, from: number, until: number, weight: number][] = [
  ['MORNING', 0, 12 * 60, 1.2],
  ['AFTERNOON', 12 * 60, 17 * 60, 1],
  ['EVENING', 17 * 60, 24 * 60, 0.8],
];

/** The days on which a point had or could have had visitors: in its life, not closed, no public holiday. */
export function openDaysOf(point: InventedPoint, days: readonly SpanDay[]): OpenDay[] {
  const { opensOn, closesOn, closures } = point;
  let daysOpen = days.length > 0 && opensOn < days[0]!.day ? 365 : 0;
  const open: OpenDay[] = [];
  for (const day of days) {
    if (!holdsDay({ from: opensOn, until: closesOn }, day.day)) continue;
    daysOpen++;
    if (day.publicHoliday || closures.some((closure) => holdsDay(closure, day.day))) continue;
    const pieces = piecesOn(point, day.day, day.weekday);
    if (pieces.length > 0) open.push({ ...day, ...minutesByPart(pieces), daysOpen });
    else if (day.weekday <= 5)
      open.push({
        ...day,
        minutes: 0,
        parts: [
          ['MORNING', 1],
          ['AFTERNOON', 1],
        ],
        daysOpen,
      });
  }
  return open;
}

/** The pieces in which a point served people on this day; a telephone point serves by telephone. */
export function piecesOn({ hours, plan }: InventedPoint, day: Day, weekday = weekdayOf(day)): OpeningPiece[] {
  const kind = plan.hostKind === 'TELEPHONE' ? 'TELEPHONE' : 'POINT';
  return hours.filter(
    (piece) =>
      piece.kind === kind &&
      piece.weekday === weekday &&
      holdsDay({ from: piece.validFrom, until: piece.validUntil }, day),
  );
}

function minutesByPart(pieces: readonly OpeningPiece[]): Pick<OpenDay, 'minutes' | 'parts'> {
  const byPart = parts.map(([part, from, until, weight]): [PartOfDay, number, number] => {
    const minutes = pieces.reduce(
      (sum, { opens, closes }) => sum + Math.max(0, Math.min(until, clock(closes)) - Math.max(from, clock(opens))),
      0,
    );
    return [part, minutes, weight];
  });
  return {
    minutes: byPart.reduce((sum, [, minutes]) => sum + minutes, 0),
    parts: byPart.filter(([, minutes]) => minutes > 0).map(([part, minutes, weight]) => [part, minutes * weight]),
  };
}

const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
