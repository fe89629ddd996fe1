import { type Day, addDays } from '../calendar/amsterdam.ts';

/** Visits and questions of a day. */
export interface DayCount {
  visits: number;
  questions: number;
}

/** Weeks that are looked back on, and how many of their days must be known to call something usual. */
export const usualWeeks = 8;
const atLeast = 3;

/**
 * What is usual on the weekday of this day: the middle one (median) of the same weekdays of the eight weeks before that are known, a recorded
 * zero too. One exceptional day does not move it. Null when fewer than three are known.
 */
export function usualOn(day: Day, known: ReadonlyMap<Day, DayCount>): DayCount | null {
  const days: DayCount[] = [];
  for (let week = 1; week <= usualWeeks; week++) {
    const count = known.get(addDays(day, -7 * week));
    if (count) days.push(count);
  }
  if (days.length < atLeast) return null;
  return {
    visits: median(days.map(({ visits }) => visits)),
    questions: median(days.map(({ questions }) => questions)),
  };
}

/** Of several days together what is usual; null when it is not known of each of them, since then the two could not be compared. */
export function usualOver(days: readonly Day[], known: ReadonlyMap<Day, DayCount>): DayCount | null {
  const usual = days.map((day) => usualOn(day, known)).filter((count) => count !== null);
  return days.length === 0 || usual.length < days.length ? null : sumOf(usual);
}

/** Counts together. */
export const sumOf = (counts: readonly DayCount[]): DayCount => ({
  visits: counts.reduce((sum, { visits }) => sum + visits, 0),
  questions: counts.reduce((sum, { questions }) => sum + questions, 0),
});

/**
 * How far a count stands out from what is usual, in steps of chance: people who come by themselves vary by about the square root of their
 * number. Beyond two steps it is seldom chance.
 */
export const standsOut = (visits: number, usual: number): number => (visits - usual) / Math.sqrt(Math.max(usual, 1));

/** From how many steps of chance on something is worth a sentence. */
export const remarkable = 2;

/** Half a visit does not exist: of two in the middle, the one below half rounds up. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1]!, sorted[Math.floor(middle)]!];
  return Math.round((low + high) / 2);
}
