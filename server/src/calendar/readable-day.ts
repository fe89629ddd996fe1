import type { Day } from './amsterdam.ts';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The text as a day, yyyy-mm-dd in a year from 1900 up to and including 2999; null when it is none, such as 30 February. */
export function readableDay(text: string): Day | null {
  const parts = dayPattern.exec(text);
  // Days near the ends of what can be written cannot be counted on from; nothing of the field is there.
  if (!parts || parts[1]! < '1900' || parts[1]! >= '3000') return null;
  // A day that does not exist, such as 30 February, is moved on by Date to one of the next month, or to none at all.
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(parts[3]) ? text : null;
}
