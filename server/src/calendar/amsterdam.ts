import { Temporal } from 'temporal-polyfill';

/** The only zone the platform counts days in, wherever the server stands. */
export const ZONE = 'Europe/Amsterdam';

/** A day in Amsterdam, 'yyyy-mm-dd'. Days compare as text. */
export type Day = string;

/** A time on the clock in Amsterdam, 'HH:MM' (24 hours). Times compare as text. */
export type Time = string;

/** Part of day (dagdeel): until 12, 12 to 17, from 17. A visit never carries more of the clock than this. */
export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';

/** A moment in time; the database driver answers `Date`, the calendar itself works with `Temporal.Instant`. */
export type Instant = Temporal.Instant | Date;

/** The moment it is now. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** The day it is in Amsterdam at this moment (today, when no moment is given). */
export function dayAt(instant: Instant = now()): Day {
  const moment = instant instanceof Date ? instant.getTime() : instant.epochMilliseconds;
  if (moment < known.from || moment >= known.until) {
    const start = inAmsterdam(instant).startOfDay();
    const { epochMilliseconds: until } = start.add({ days: 1 });
    known = { from: start.epochMilliseconds, until, day: start.toPlainDate().toString() };
  }
  return known.day;
}

/** The day asked last with its first moment and that of the next day: every request asks which day it is. */
let known = { from: Infinity, until: -Infinity, day: '' };

/** What the clock says in Amsterdam at this moment, whole minutes rounded down. */
export const timeAt = (instant: Instant = now()): Time => inAmsterdam(instant).toPlainTime().toString().slice(0, 5);

/** The part of day it is in Amsterdam at this moment. */
export function partOfDayAt(instant: Instant = now()): PartOfDay {
  const { hour } = inAmsterdam(instant);
  if (hour < 12) return 'MORNING';
  return hour < 17 ? 'AFTERNOON' : 'EVENING';
}

/**
 * The moment at which the clock in Amsterdam says this time on this day. A time skipped when summer time starts lies an
 * hour later; of a time that comes twice when it ends, the first is meant.
 */
export const instantAt = (day: Day, time: Time): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE).toInstant();

/** The day so many days later (earlier, when negative). */
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

function inAmsterdam(instant: Instant): Temporal.ZonedDateTime {
  const moment = instant instanceof Date ? Temporal.Instant.fromEpochMilliseconds(instant.getTime()) : instant;
  return moment.toZonedDateTimeISO(ZONE);
}
