import { weekdayOf } from '../calendar/amsterdam.ts';
import type { Period } from '../calendar/period.ts';
import { hoursPerWeek } from '../libraries/opening-hours.ts';
import { type Timetable, scheduledDays } from '../measures/completeness.ts';

/** Hours a point was open in a period by its opening hours, without public holidays and closed periods. */
export function hoursOpen(point: Timetable, period: Period): number {
  return scheduledDays(point, period).reduce((hours, day) => {
    const weekday = weekdayOf(day);
    return (
      hours +
      hoursPerWeek(
        point.pieces.filter((piece) => piece.weekday === weekday),
        day,
      )
    );
  }, 0);
}
