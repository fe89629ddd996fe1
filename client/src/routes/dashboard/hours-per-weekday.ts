import type { Day } from '#lib/day.ts';
import type { PointHoursFragment } from '#lib/graphql/graphql.ts';

/**
 * Opening hours a week of all these points together, by weekday from Monday, as they hold on a day: what stands beside the part
 * of day and weekday of visits.
 */
export function hoursPerWeekday(points: readonly PointHoursFragment[], day: Day): number[] {
  const hours = Array.from({ length: 7 }, () => 0);
  for (const { openingHours } of points) {
    for (const { weekday, opens, closes, validFrom, validUntil, kind } of openingHours) {
      // Consultation hours of a partner fall in those of the point, or are help by somebody else.
      if (kind !== 'POINT' || validFrom > day || (validUntil !== null && validUntil <= day)) continue;
      hours[weekday - 1] = (hours[weekday - 1] ?? 0) + (minutesOf(closes) - minutesOf(opens)) / 60;
    }
  }
  return hours.map((each) => Math.round(each * 10) / 10);
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
