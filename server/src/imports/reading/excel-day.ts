import type { Day } from '../../calendar/amsterdam.ts';

const MINUTES = 24 * 60;
/** 31 December 9999. */
const LAST = 2_958_465;

/** A day as spreadsheets number it, with the time behind it. */
export interface NumberedDay {
  /** Null: a time without a day, or a number that no day has. */
  day: Day | null;
  time: string | null;
}

const days = new Map<number, Day>();

/**
 * The day of a number. Counted from 1900 the number 60 is 29 February 1900, which never was: an old mistake that every
 * spreadsheet repeats, so the days before it shift by one.
 */
export function excelDay(serial: number, from1904: boolean): NumberedDay {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES);
  const whole = Math.floor(serial) + (minutes === MINUTES ? 1 : 0);
  const time = minutes % MINUTES === 0 ? null : clock(minutes);
  if (serial < 0 || whole > LAST || (!from1904 && (whole === 60 || whole === 0)))
    return { day: null, time: time ?? '00:00' };
  const counted = from1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  let day = days.get(counted);
  if (day === undefined) {
    day = new Date(Date.UTC(1899, 11, 30) + counted * 86_400_000).toISOString().slice(0, 10);
    if (days.size < 50_000) days.set(counted, day);
  }
  return { day, time };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
