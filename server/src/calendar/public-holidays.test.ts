import { describe, expect, test } from 'vitest';
import { publicHolidayOn, publicHolidays } from './public-holidays.ts';

test('the public holidays of 2025 are these nine days', () => {
  expect([...publicHolidays(2025)]).toEqual([
    ['2025-01-01', 'Nieuwjaar'],
    ['2025-04-20', 'Pasen'],
    ['2025-04-21', 'Tweede paasdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-05-29', 'Hemelvaartsdag'],
    ['2025-06-08', 'Pinksteren'],
    ['2025-06-09', 'Tweede pinksterdag'],
    ['2025-12-25', 'Kerstmis'],
    ['2025-12-26', 'Tweede kerstdag'],
  ]);
});

describe("King's Day", () => {
  test('is 27 April', () => {
    expect(publicHolidayOn('2026-04-27')).toBe('Koningsdag');
  });

  test('moves to Saturday 26 April when the 27th is a Sunday, as in 2025', () => {
    expect(publicHolidayOn('2025-04-26')).toBe('Koningsdag');
    expect(publicHolidayOn('2025-04-27')).toBeNull();
  });
});

test.each([
  ['Good Friday', '2025-04-18'],
  ['Liberation Day, also in a lustrum year', '2025-05-05'],
  ['Sinterklaas', '2025-12-05'],
  ["New Year's Eve", '2025-12-31'],
])('%s is not a general closure', (_, day) => {
  expect(publicHolidayOn(day)).toBeNull();
});

test('a year is worked out once', () => {
  expect(publicHolidays(2031)).toBe(publicHolidays(2031));
});

test('every year from 2019 to 2040 has nine public holidays, Ascension 39 days after Easter', () => {
  for (let year = 2019; year <= 2040; year++) {
    const holidays = publicHolidays(year);
    expect(holidays.size, String(year)).toBe(9);
    const dayNumber = (name: string) =>
      Date.parse([...holidays].find(([, called]) => called === name)![0]) / 86_400_000;
    expect(dayNumber('Hemelvaartsdag') - dayNumber('Pasen')).toBe(39);
  }
});
