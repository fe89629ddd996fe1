import { addDays, weekdayOf, type Day } from './day.ts';
import type { OpeningKind } from './graphql/graphql.ts';

export type Hours = {
  kind: OpeningKind;
  weekday: number;
  opens: string;
  closes: string;
  validFrom: Day;
  validUntil: Day | null;
  partner: string | null;
};

export type WeekDay = { weekday: number; day: Day; pieces: Hours[] };

/** Monday to Sunday with the pieces that hold this week or come later, in order of the clock. */
export function weekOf(hours: readonly Hours[], today: Day): WeekDay[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: 7 }, (_, index) => ({
    weekday: index + 1,
    day: addDays(monday, index),
    pieces: hours
      .filter((piece) => piece.weekday === index + 1 && (piece.validUntil === null || piece.validUntil > today))
      .sort((a, b) => a.opens.localeCompare(b.opens)),
  }));
}
