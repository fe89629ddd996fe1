import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from './amsterdam.ts';
import {
  bucketStart,
  bucketStarts,
  daysInPeriod,
  daysOf,
  hasEnded,
  holdsDay,
  yearEarlier,
  type Grain,
  type Period,
} from './period.ts';

const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2000-01-01', days));
const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 900 }))
  .map(([from, days]): Period => ({ from, until: addDays(from, days) }));
const anyGrain = fc.constantFrom<Grain>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');

describe('the days in a period', () => {
  test('come in order, each once, with their place in the week', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const days = [...daysOf(period)];
        expect(days).toHaveLength(daysInPeriod(period));
        days.forEach(({ day, weekday }, at) => {
          expect(day).toBe(addDays(period.from, at));
          expect(weekday).toBe(weekdayOf(day));
        });
      }),
      { numRuns: 30 },
    );
    expect([...daysOf({ from: '2025-01-02', until: '2025-01-01' })]).toEqual([]);
  });

  test('leave out the day it runs until', () => {
    expect(daysInPeriod({ from: '2025-03-01', until: '2025-03-02' })).toBe(1);
    expect(daysInPeriod({ from: '2024-01-01', until: '2025-01-01' })).toBe(366);
  });

  test('are not changed by a month in which the clock moves', () => {
    expect(daysInPeriod({ from: '2024-03-01', until: '2024-04-01' })).toBe(31);
    expect(daysInPeriod({ from: '2024-10-01', until: '2024-11-01' })).toBe(31);
  });

  test('are none in an empty or reversed period', () => {
    expect(daysInPeriod({ from: '2025-03-01', until: '2025-03-01' })).toBe(0);
    expect(daysInPeriod({ from: '2025-03-02', until: '2025-03-01' })).toBe(0);
  });

  test('hold the first day, not the end, and go on when there is no end', () => {
    const march = { from: '2025-03-01', until: '2025-04-01' };
    expect(holdsDay(march, '2025-03-01')).toBe(true);
    expect(holdsDay(march, '2025-04-01')).toBe(false);
    expect(holdsDay({ from: '2025-03-01', until: null }, '2099-01-01')).toBe(true);
  });
});

test('a period has ended on the day it runs until, not on its last day', () => {
  const february = { from: '2025-02-01', until: '2025-03-01' };
  expect(hasEnded(february, '2025-02-28')).toBe(false);
  expect(hasEnded(february, '2025-03-01')).toBe(true);
});

describe('the same period a year earlier', () => {
  test.each([
    [
      'February of a leap year is compared with the whole February before',
      '2024-02-01',
      '2024-03-01',
      '2023-02-01',
      '2023-03-01',
    ],
    ['February after a leap year is compared with its 29 days', '2025-02-01', '2025-03-01', '2024-02-01', '2024-03-01'],
    ['29 February alone is compared with 28 February', '2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
    [
      'a period until 29 February keeps its last day, 28 February',
      '2024-02-01',
      '2024-02-29',
      '2023-02-01',
      '2023-03-01',
    ],
    ['a period from 29 February keeps its 32 days', '2024-02-29', '2024-04-01', '2023-02-28', '2023-04-01'],
    ['a leap year is compared with the year before', '2024-01-01', '2025-01-01', '2023-01-01', '2024-01-01'],
  ])('%s', (_, from, until, fromBefore, untilBefore) => {
    expect(yearEarlier({ from, until })).toEqual({ from: fromBefore, until: untilBefore });
  });

  test('is never empty and differs by a leap day for each February in it at most', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = daysInPeriod(yearEarlier(period));
        expect(before).toBeGreaterThan(0);
        expect(Math.abs(before - daysInPeriod(period))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the buckets of a period', () => {
  test('by day are its days', () => {
    expect(bucketStarts({ from: '2024-02-28', until: '2024-03-02' }, 'DAY')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  test('by week begin on Mondays, also over the end of the year (ISO week 1 of 2025 begins on 30 December 2024)', () => {
    expect(bucketStarts({ from: '2025-01-01', until: '2025-01-14' }, 'WEEK')).toEqual([
      '2024-12-30',
      '2025-01-06',
      '2025-01-13',
    ]);
  });

  test('by month, quarter and year begin on the first', () => {
    const period = { from: '2024-11-15', until: '2025-02-02' };
    expect(bucketStarts(period, 'MONTH')).toEqual(['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01']);
    expect(bucketStarts(period, 'QUARTER')).toEqual(['2024-10-01', '2025-01-01']);
    expect(bucketStarts(period, 'YEAR')).toEqual(['2024-01-01', '2025-01-01']);
  });

  test('do not include the one that begins on the day the period runs until', () => {
    expect(bucketStarts({ from: '2025-01-01', until: '2025-02-01' }, 'MONTH')).toEqual(['2025-01-01']);
  });

  test('are none for an empty period', () => {
    expect(bucketStarts({ from: '2025-01-15', until: '2025-01-15' }, 'YEAR')).toEqual([]);
  });

  test('rise, and hold the bucket of every day of the period and no other', () => {
    fc.assert(
      fc.property(anyPeriod, anyGrain, (period, grain) => {
        const ofDays = new Set(bucketStarts(period, 'DAY').map((day) => bucketStart(day, grain)));
        expect(bucketStarts(period, grain)).toEqual([...ofDays].sort());
      }),
      { numRuns: 50 },
    );
  });
});
