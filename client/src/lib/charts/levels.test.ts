import { expect, test } from 'vitest';
import { groupLimits, groupOf, levelOf } from './levels.ts';

test('nothing is a level of its own, something never is, and the most is at the top', () => {
  expect([0, 1, 50, 100].map((count) => levelOf(count, 100))).toEqual([0, 1, 3, 5]);
  expect(levelOf(0, 0)).toBe(0);
});

test('a higher rate is never in a lower group, and all groups are used when there are rates enough', () => {
  for (const size of [1, 2, 7, 40]) {
    const rates = Array.from({ length: size }, (_, index) => ((index * 7919) % 101) / 3);
    const limits = groupLimits(rates);
    const groups = rates.toSorted((a, b) => a - b).map((rate) => groupOf(rate, limits));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(groups.every((group) => group >= 1 && group <= 5)).toBe(true);
  }
  const rates = Array.from({ length: 50 }, (_, index) => index);
  expect(new Set(rates.map((rate) => groupOf(rate, groupLimits(rates)))).size).toBe(5);
});
