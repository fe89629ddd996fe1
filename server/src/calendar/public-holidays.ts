import Holidays from 'date-holidays';
import type { Day } from './amsterdam.ts';

/**
 * The national public holidays on which points are closed, with their Dutch names. Taken are the days the package calls
 * 'public' for the Netherlands: New Year, Easter, King's Day, Ascension, Whitsun and Christmas. Not taken are Good Friday
 * and Liberation Day ('school'): no law or collective agreement makes them general days off (Liberation Day is one in
 * lustrum years for the government only), and libraries are commonly open; a library that closes records a closed
 * period. Likewise New Year's Eve ('bank') and observances such as Sinterklaas: open, perhaps shorter.
 */
export function publicHolidays(year: number): ReadonlyMap<Day, string> {
  let holidays = byYear.get(year);
  if (!holidays) {
    // `date` is local to the Netherlands ('2025-04-26 00:00:00'), unlike `start`, which is an instant.
    holidays = new Map(
      calendar
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date, name }) => [date.slice(0, 10), name]),
    );
    byYear.set(year, holidays);
  }
  return holidays;
}

/** The Dutch name of the public holiday on this day; null on all other days. */
export const publicHolidayOn = (day: Day): string | null => publicHolidays(Number(day.slice(0, 4))).get(day) ?? null;

const calendar = new Holidays('NL', { languages: ['nl'] });
const byYear = new Map<number, ReadonlyMap<Day, string>>();
