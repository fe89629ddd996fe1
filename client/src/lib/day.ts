/** Days are 'yyyy-mm-dd' in Europe/Amsterdam, as in the API; they compare and sort as text. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** The same day, or undefined when the text is no real day (2026-02-30). */
export function parseDay(text: string | null | undefined): Day | undefined {
  const found = DAY.exec(text ?? '');
  if (!found) return undefined;
  const day = fromUtc(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return day === text ? day : undefined;
}

export function today(now = new Date()): Day {
  return amsterdam(now).slice(0, 10);
}

/** The hour of the clock in Amsterdam, 0 to 23. */
export function hourNow(now = new Date()): number {
  return Number(amsterdam(now).slice(11, 13));
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * MILLISECONDS);
}

/** The last day of what holds until another day: people say 'tot en met', the API takes the first day it no longer holds. */
export function lastDayBefore(until: Day): Day {
  return addDays(until, -1);
}

/** The first day that something no longer holds, from the last day on which it does. */
export function dayAfter(last: Day): Day {
  return addDays(last, 1);
}

/** Moves by whole months; 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  const first = firstOfMonth(day);
  const moved = fromUtc(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + months, 1));
  const last = lastOfMonth(moved);
  const wished = moved.slice(0, 8) + day.slice(8);
  return wished > last ? last : wished;
}

export function firstOfMonth(day: Day): Day {
  return day.slice(0, 8) + '01';
}

export function lastOfMonth(day: Day): Day {
  return fromUtc(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
}

export function firstOfQuarter(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
}

export function firstOfYear(day: Day): Day {
  return day.slice(0, 4) + '-01-01';
}

/** Days from one day to another; 0 for the same day. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((utc(until) - utc(from)) / MILLISECONDS);
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

function utc(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromUtc(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** 'yyyy-mm-dd hh:mm:ss' in Amsterdam; Swedish writes the time that way. */
function amsterdam(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now);
}
