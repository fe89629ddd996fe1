import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, hourNow, lastOfMonth, parseDay, today, weekdayOf } from './day.ts';

describe('a day typed in an address', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', null, 'gisteren'])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('of a leap year is one', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
  });
});

test('today is the day of Amsterdam, whatever the zone of the machine', () => {
  expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(today(new Date('2026-12-31T22:59:00Z'))).toBe('2026-12-31');
  expect(hourNow(new Date('2026-06-30T15:00:00Z'))).toBe(17);
});

test('days go on over months, years and the change of the clock', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('a month later is never a day that does not exist', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  expect(lastOfMonth('2024-02-01')).toBe('2024-02-29');
});

test('Monday is 1 and Sunday is 7', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('2026-11-22')).toBe(7);
});
