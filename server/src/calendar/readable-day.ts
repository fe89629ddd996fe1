import type { Day } from './amsterdam.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The text as a day, yyyy-mm-dd in a year from 1900 up to and including 2999; null when it is none, such as 30 February. */
export function readableDay(text: string): Day | null {
  const parts = dayPattern.exec(text);
  // Days near the ends of what can be written cannot be counted on from; nothing of the field is there.
  if (!parts || parts[1]! < '1900' || parts[1]! >= '3000') return null;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that does not exist is moved on by Date and then reads back differently.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null;
}
