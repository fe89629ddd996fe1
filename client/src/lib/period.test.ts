import { describe, expect, test } from 'vitest';
import {
  breaksAcross,
  comparedPeriod,
  grainOf,
  periodIn,
  periodInWords,
  presetPeriod,
  shift,
  untilOf,
} from './period.ts';

const today = '2026-11-22';
const address = (text: string) => new URLSearchParams(text);

describe('the period in the address', () => {
  test('is read with both days included', () => {
    expect(periodIn(address('van=2026-03-01&tot=2026-03-31'), today)).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect(untilOf({ from: '2026-03-01', to: '2026-03-31' })).toBe('2026-04-01');
  });

  test.each(['', 'van=2026-03-01', 'van=2026-02-30&tot=2026-03-31', 'van=2026-03-31&tot=2026-03-01', 'van=x&tot=y'])(
    'is this year to today when it says %j',
    (text) => {
      expect(periodIn(address(text), today)).toEqual({ from: '2026-01-01', to: today });
    },
  );

  test.each(['van=1800-01-01&tot=2026-01-01', 'van=1899-12-31&tot=2026-01-01', 'van=2026-01-01&tot=2999-12-31'])(
    'is this year to today when nothing can be asked of it: %s',
    (text) => {
      expect(periodIn(address(text), today)).toEqual({ from: '2026-01-01', to: today });
    },
  );

  test('may be as long as the days the API takes', () => {
    const longest = { from: '1900-01-01', to: '2998-12-31' };
    expect(periodIn(address('van=1900-01-01&tot=2998-12-31'), today)).toEqual(longest);
    expect(untilOf(longest)).toBe('2999-01-01');
  });
});

test('nothing is compared with days before 1900', () => {
  const first = { from: '1900-01-01', to: '1900-12-31' };
  expect(comparedPeriod('year', first, null)).toBeNull();
  expect(comparedPeriod('period', first, null)).toBeNull();
  expect(comparedPeriod('period', { from: '1900-01-01', to: '2998-12-31' }, null)).toBeNull();
  expect(comparedPeriod('year', { from: '1901-01-01', to: '1901-12-31' }, null)).toEqual(first);
});

describe('presets', () => {
  test.each([
    ['month', '2026-11-01', '2026-11-22'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['quarter', '2026-10-01', '2026-11-22'],
    ['year', '2026-01-01', '2026-11-22'],
    ['lastYear', '2025-01-01', '2025-12-31'],
    ['twelveMonths', '2025-11-01', '2026-10-31'],
  ] as const)('%s runs from %s to %s', (preset, from, to) => {
    expect(presetPeriod(preset, today)).toEqual({ from, to });
  });

  test('last month in January is December of the year before', () => {
    expect(presetPeriod('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

describe('one step back or forward', () => {
  test.each([
    ['a month, also from a longer one', ['2026-03-01', '2026-03-31'], -1, ['2026-02-01', '2026-02-28']],
    ['February goes forward to the whole of March', ['2026-02-01', '2026-02-28'], 1, ['2026-03-01', '2026-03-31']],
    ['a quarter', ['2026-01-01', '2026-03-31'], -1, ['2025-10-01', '2025-12-31']],
    ['a year', ['2025-01-01', '2025-12-31'], 1, ['2026-01-01', '2026-12-31']],
    ['this year to date goes a year back', ['2026-01-01', '2026-11-22'], -1, ['2025-01-01', '2025-11-22']],
    ['this quarter to date goes a quarter back', ['2026-10-01', '2026-11-22'], -1, ['2026-07-01', '2026-08-22']],
    ['this month to date goes a month back', ['2026-11-01', '2026-11-22'], -1, ['2026-10-01', '2026-10-22']],
    ['other days move by their own number', ['2026-11-10', '2026-11-16'], -1, ['2026-11-03', '2026-11-09']],
  ] as const)('%s', (_, [from, to], direction, [newFrom, newTo]) => {
    expect(shift({ from, to }, direction)).toEqual({ from: newFrom, to: newTo });
  });

  test('forward and back again is where it began', () => {
    for (const [from, to] of [
      ['2026-03-01', '2026-03-31'],
      ['2024-02-01', '2024-02-29'],
      ['2025-01-01', '2025-12-31'],
      ['2026-05-04', '2026-05-10'],
    ] as const) {
      expect(shift(shift({ from, to }, 1), -1)).toEqual({ from, to });
    }
  });
});

describe('how fine the series is', () => {
  test.each([
    ['2026-11-01', '2026-11-30', 'DAY'],
    ['2026-09-01', '2026-11-30', 'WEEK'],
    ['2026-01-01', '2026-12-31', 'MONTH'],
    ['2022-01-01', '2026-12-31', 'QUARTER'],
  ] as const)('%s to %s in pieces of a %s', (from, to, grain) => {
    expect(grainOf({ from, to })).toBe(grain);
  });
});

test('a period reads as people say it', () => {
  expect(periodInWords({ from: '2026-03-01', to: '2026-03-31' })).toBe('maart 2026');
  expect(periodInWords({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025');
  expect(periodInWords({ from: '2025-11-01', to: '2026-10-31' })).toBe('november 2025 tot en met oktober 2026');
  expect(periodInWords({ from: '2026-03-03', to: '2026-03-03' })).toBe('3 maart 2026');
  expect(periodInWords({ from: '2026-03-03', to: '2026-04-09' })).toBe('3 maart 2026 tot en met 9 april 2026');
});

test('only comparing across a break is warned about', () => {
  const breaks = [{ day: '2024-04-01', explanation: 'Nieuw formulier' }];
  const across = (from: string, to: string) => breaksAcross({ from, to }, breaks).length;
  expect(across('2024-01-01', '2024-12-31')).toBe(1);
  expect(across('2024-01-01', '2024-03-31')).toBe(0);
  expect(across('2025-03-01', '2025-03-31')).toBe(1);
  expect(across('2025-04-01', '2025-12-31')).toBe(0);
});
