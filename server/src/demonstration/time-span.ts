import { addDays, weekdayOf, type Day } from '../calendar/amsterdam.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';

/** The three years the demonstration tells of: from `from` up to and including `yesterday`. */
export interface TimeSpan {
  from: Day;
  yesterday: Day;
  today: Day;
}

/** A day of those three years. */
export interface SpanDay {
  day: Day;
  /** Monday 1 to Sunday 7. */
  weekday: number;
  /** January 1 to December 12. */
  month: number;
  publicHoliday: boolean;
  /** How far into the three years: 0 on the first day, just under 1 on the last. */
  progress: number;
}

/** Three years up to yesterday. */
export function timeSpanBefore(today: Day): TimeSpan {
  const year = Number(today.slice(0, 4)) - 3;
  // Of 29 February there is none three years earlier.
  const from = today.endsWith('-02-29') ? `${year}-03-01` : `${year}${today.slice(4)}`;
  return { from, yesterday: addDays(today, -1), today };
}

/** Every day of it, oldest first. */
export function daysOf({ from, today }: TimeSpan): SpanDay[] {
  const days: SpanDay[] = [];
  for (let day = from; day < today; day = addDays(day, 1)) {
    days.push({
      day,
      weekday: weekdayOf(day),
      month: Number(day.slice(5, 7)),
      publicHoliday: publicHolidayOn(day) !== null,
      progress: 0,
    });
  }
  return days.map((day, at) => ({ ...day, progress: at / days.length }));
}
