import type { Time } from '../calendar/amsterdam.ts';

/** Classes of opening hours a week, as the field publishes them: at most 8, then 8-16, 16-24, 24-32, 32-40, and 40 or more. */
export type HoursClass = 'h8' | 'h16' | 'h24' | 'h32' | 'h40' | 'h40plus';

/** One piece of a week. */
export interface WeekPiece {
  /** Monday 1 to Sunday 7. */
  weekday: number;
  opens: Time;
  closes: Time;
}

/** Weeks by class: days of the week, then when the point is open on them; several pieces a day are common. */
const patterns: Record<HoursClass, string[]> = {
  h8: [
    '2 10:00-12:00',
    '3 13:30-16:00',
    '1,4 10:00-12:00',
    '2 10:00-12:00; 4 18:30-20:30',
    '2,5 09:30-12:00',
    '1,3,5 10:00-12:00',
    '2 13:00-16:00; 4 10:00-13:00',
    '4 10:00-12:00, 13:30-15:30',
    '1,2,4,5 10:00-12:00',
    '3 14:00-17:00',
  ],
  h16: [
    '1,3,5 10:00-12:00; 2,4 10:00-12:00, 14:00-16:00',
    '1,2,3,4,5 10:00-12:00',
    '1,2,3,4 09:00-12:00',
    '2,4 10:00-12:00, 13:00-17:00; 6 10:00-12:00',
  ],
  h24: [
    '1,2,4,5 10:00-12:30, 13:30-16:00',
    '1,2,4,5 09:30-12:30; 3 09:30-12:30, 13:30-16:30; 6 10:00-13:00',
    '2,3,4,5 13:00-17:00; 6 11:00-14:00',
  ],
  h32: [
    '1,2,3,4,5 10:00-12:30, 13:30-16:30',
    '2,3,4,5 10:00-17:00; 6 10:00-12:00',
    '1 13:00-17:00; 2,3,4,5 11:00-17:00',
  ],
  h40: ['1,2,3,4,5 09:30-17:00', '1,2,3,4,5 10:00-17:00; 6 10:00-13:00', '1,2,3,4,5 09:30-12:30, 13:00-17:00'],
  h40plus: [
    '1,2,3,5 09:00-17:00; 4 09:00-17:00, 18:00-20:00; 6 10:00-14:00',
    '1 13:00-18:00; 2,3,4,5 10:00-18:00; 6 10:00-15:00; 7 12:00-16:00',
    '1,2,3,4,5 09:00-17:30; 6 10:00-13:00',
  ],
};

/** The pieces of the nth week of a class, counted round; in the order of the week. */
export function weekOf(hours: HoursClass, nth: number): WeekPiece[] {
  const pattern = patterns[hours][nth % patterns[hours].length]!;
  return pattern
    .split('; ')
    .flatMap((part) => {
      const [days, ...spans] = part.split(/ |, /);
      return days!.split(',').flatMap((day) =>
        spans.map((span): WeekPiece => {
          const [opens, closes] = span.split('-');
          return { weekday: Number(day), opens: opens!, closes: closes! };
        }),
      );
    })
    .sort((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1));
}
