import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import { inhabitantsFor, reachRate } from './reach-rate.ts';

const dalfsen2022 = { municipality: 'GM0148', referenceDate: '2022-01-01', value: 29_162 };
const dalfsen2023 = { municipality: 'GM0148', referenceDate: '2023-01-01', value: 29_612 };
const zwolle2022 = { municipality: 'GM0193', referenceDate: '2022-01-01', value: 130_668 };

describe('the reach rate', () => {
  const thousand = { value: 1_000, referenceDate: '2023-01-01' };

  test('of 50 visits in 2023 among 20,000 inhabitants is 2.5 per 1,000', () => {
    expect(
      reachRate(50, { value: 20_000, referenceDate: '2023-01-01' }, { from: '2023-01-01', until: '2024-01-01' }),
    ).toEqual({
      value: 2.5,
      visits: 50,
      inhabitants: 20_000,
      referenceDate: '2023-01-01',
      days: 365,
      daysInYear: 365,
    });
  });

  test('of a whole leap year is its visits per 1,000, too', () => {
    expect(reachRate(7, thousand, { from: '2024-01-01', until: '2025-01-01' })).toMatchObject({
      value: 7,
      daysInYear: 366,
    });
  });

  test('of a day with one visit is 365 times that', () => {
    expect(reachRate(1, thousand, { from: '2025-06-01', until: '2025-06-02' })).toMatchObject({ value: 365, days: 1 });
  });

  test('of the first quarter of 2025, 90 days, is 365/90 of its visits per 1,000', () => {
    const reach = reachRate(18, thousand, { from: '2025-01-01', until: '2025-04-01' });
    expect(reach!.value).toBeCloseTo(73, 10);
  });

  test('is 0, not unknown, without visits', () => {
    expect(reachRate(0, thousand, { from: '2025-01-01', until: '2025-04-01' })!.value).toBe(0);
  });

  test('is unknown without inhabitants, and in an empty period', () => {
    const year = { from: '2023-01-01', until: '2024-01-01' };
    expect(reachRate(5, null, year)).toBeNull();
    expect(reachRate(5, { value: 0, referenceDate: '2023-01-01' }, year)).toBeNull();
    expect(reachRate(5, thousand, { from: '2023-01-01', until: '2023-01-01' })).toBeNull();
  });

  test('does not change when the same number of visits comes every day of a longer period within a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 366 }), (perDay, days) => {
        const period = { from: addDays('2025-12-31', -days), until: '2025-12-31' };
        expect(reachRate(perDay * days, thousand, period)!.value).toBeCloseTo(perDay * 365, 6);
      }),
    );
  });
});

describe('the inhabitants a period is measured by', () => {
  test('are those of the latest 1 January known by its last day', () => {
    const known = [dalfsen2023, dalfsen2022];
    expect(inhabitantsFor(['GM0148'], known, { from: '2025-01-01', until: '2026-01-01' })).toEqual({
      referenceDate: '2023-01-01',
      value: 29_612,
    });
    expect(inhabitantsFor(['GM0148'], known, { from: '2022-07-01', until: '2023-01-02' })!.referenceDate).toBe(
      '2023-01-01',
    );
    expect(inhabitantsFor(['GM0148'], known, { from: '2022-01-01', until: '2023-01-01' })!.referenceDate).toBe(
      '2022-01-01',
    );
  });

  test('are unknown for a period before the first known figure', () => {
    expect(inhabitantsFor(['GM0148'], [dalfsen2022], { from: '2021-01-01', until: '2022-01-01' })).toBeNull();
  });

  test('add up over municipalities, each once, on a date known for all', () => {
    const period = { from: '2025-01-01', until: '2026-01-01' };
    const known = [dalfsen2022, dalfsen2023, zwolle2022];
    expect(inhabitantsFor(['GM0148', 'GM0193', 'GM0148'], known, period)).toEqual({
      referenceDate: '2022-01-01',
      value: 159_830,
    });
  });

  test('are unknown when one of the municipalities has no figure, or there are no municipalities', () => {
    const period = { from: '2025-01-01', until: '2026-01-01' };
    expect(inhabitantsFor(['GM0148', 'GM9999'], [dalfsen2022], period)).toBeNull();
    expect(inhabitantsFor([], [dalfsen2022], period)).toBeNull();
  });
});
