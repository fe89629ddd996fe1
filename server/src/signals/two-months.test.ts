import { expect, it } from 'vitest';
import { breakBetween, lastFinishedMonth, twoMonths } from './two-months.ts';

it('looks at the last month that is over', () => {
  expect(lastFinishedMonth('2025-03-01')).toBe('2025-02-01');
  expect(lastFinishedMonth('2025-03-31')).toBe('2025-02-01');
  expect(lastFinishedMonth('2025-01-15')).toBe('2024-12-01');
});

it('holds a month against the same one a year earlier, February too', () => {
  expect(twoMonths('2024-02-01')).toEqual({
    now: { from: '2024-02-01', until: '2024-03-01' },
    before: { from: '2023-02-01', until: '2023-03-01' },
  });
});

it.each([
  ['2024-04-01', '2024-03-01', false],
  ['2024-04-01', '2024-04-01', true],
  ['2024-04-01', '2025-03-01', true],
  ['2024-04-01', '2025-04-01', false],
  ['2024-04-15', '2025-04-01', true],
])('a break on %s in the month of %s: %s', (day, month, between) => {
  expect(breakBetween([{ day }], twoMonths(month)) !== null).toBe(between);
});
