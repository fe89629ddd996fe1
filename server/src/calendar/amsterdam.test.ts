import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays, dayAt, instantAt, partOfDayAt, timeAt, weekdayOf } from './amsterdam.ts';

const utc = (text: string) => Temporal.Instant.from(text);

describe('the day in Amsterdam', () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  test('begins at 23:00 UTC in winter', () => {
    expect(dayAt(utc('2024-12-31T22:59:59Z'))).toBe('2024-12-31');
    expect(dayAt(utc('2024-12-31T23:00:00Z'))).toBe('2025-01-01');
  });

  test('begins at 22:00 UTC in summer', () => {
    expect(dayAt(utc('2024-07-01T21:59:59Z'))).toBe('2024-07-01');
    expect(dayAt(utc('2024-07-01T22:00:00Z'))).toBe('2024-07-02');
  });

  test('is the same for a Date of the database as for an instant', () => {
    expect(dayAt(new Date('2024-12-31T23:00:00Z'))).toBe('2025-01-01');
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])('does not depend on a machine in %s', (zone) => {
    process.env.TZ = zone;
    expect(dayAt(utc('2024-07-01T22:00:00Z'))).toBe('2024-07-02');
    expect(timeAt(utc('2024-07-01T22:00:00Z'))).toBe('00:00');
  });
});

describe('the clock in Amsterdam', () => {
  test('jumps from 01:59 to 03:00 when summer time starts on 31 March 2024', () => {
    expect(timeAt(utc('2024-03-31T00:59:59Z'))).toBe('01:59');
    expect(timeAt(utc('2024-03-31T01:00:00Z'))).toBe('03:00');
  });

  test('says 02:30 twice when summer time ends on 27 October 2024', () => {
    expect(timeAt(utc('2024-10-27T00:30:00Z'))).toBe('02:30');
    expect(timeAt(utc('2024-10-27T01:30:00Z'))).toBe('02:30');
  });

  test('is placed an hour later where summer time skips it, and at its first turn where it comes twice', () => {
    expect(instantAt('2024-03-31', '02:30').toString()).toBe('2024-03-31T01:30:00Z');
    expect(instantAt('2024-10-27', '02:30').toString()).toBe('2024-10-27T00:30:00Z');
  });
});

describe('the part of day', () => {
  test.each([
    ['2025-01-15T00:00', 'MORNING'],
    ['2025-01-15T11:59', 'MORNING'],
    ['2025-01-15T12:00', 'AFTERNOON'],
    ['2025-01-15T16:59', 'AFTERNOON'],
    ['2025-01-15T17:00', 'EVENING'],
    ['2025-01-15T23:59', 'EVENING'],
  ])('at %s is %s', (moment, expected) => {
    const [day, time] = moment.split('T') as [string, string];
    expect(partOfDayAt(instantAt(day, time))).toBe(expected);
  });

  test('follows the Dutch clock over the change to summer time: 10:00 UTC is morning on Saturday, afternoon on Sunday', () => {
    expect(partOfDayAt(utc('2024-03-30T10:00:00Z'))).toBe('MORNING');
    expect(partOfDayAt(utc('2024-03-31T10:00:00Z'))).toBe('AFTERNOON');
  });
});

describe('counting days', () => {
  test('goes over the end of a month, a leap day and a change of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-03-30', 2)).toBe('2024-04-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  test('1 January 2024 was a Monday and 31 March 2024 a Sunday', () => {
    expect(weekdayOf('2024-01-01')).toBe(1);
    expect(weekdayOf('2024-03-31')).toBe(7);
  });
});

test('every minute of the clock that exists comes back as the day and time it was made from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 180, max: 1439 }), (days, minute) => {
      const day = addDays('1990-01-01', days);
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const instant = instantAt(day, time);
      expect([dayAt(instant), timeAt(instant)]).toEqual([day, time]);
    }),
  );
});
