import { expect, test } from 'vitest';
import { auditSums } from './auditor.ts';
import { withRemainders } from './remainders.ts';

const each = (cells: number) => Array.from({ length: cells }, (_, cell) => [cell]);

test('two sums that differ in one cell give it away', () => {
  const told = [
    { cells: [0, 1, 2], sum: 9 },
    { cells: [0, 1], sum: 7 },
  ];
  expect(auditSums(3, told, each(3))).toEqual([2]);
});

test('the last cell of a row with a known sum is given away', () => {
  const told = [
    { cells: [0, 1, 2], sum: 20 },
    { cells: [0], sum: 8 },
    { cells: [1], sum: 9 },
  ];
  expect(auditSums(3, told, [[2]])).toEqual([0]);
});

test('a sum of 0 gives all its cells away, as none can be below 0', () => {
  expect(auditSums(2, [{ cells: [0, 1], sum: 0 }], each(2))).toEqual([0, 1]);
});

test('bounds of one sum narrow those of the next', () => {
  const told = [
    { cells: [0, 1], sum: 1 },
    { cells: [1, 2], sum: 5 },
    { cells: [2, 3], sum: 4 },
  ];
  // Cell 1 is 1 at most, so cell 2 is 4 at least, and 4 at most.
  expect(auditSums(4, told, each(4))).toEqual([0, 1, 2, 3]);
});

test('a square of hidden cells with known margins stays hidden, and so do sums across it', () => {
  const told = [
    { cells: [0, 1], sum: 5 },
    { cells: [2, 3], sum: 5 },
    { cells: [0, 2], sum: 4 },
    { cells: [1, 3], sum: 6 },
  ];
  expect(auditSums(4, told, [...each(4), [0, 3], [0, 1]])).toEqual([5]);
});

test('of a sum without the sums that lie in it nothing may be left, which bounds of each alone do not see', () => {
  const told = [
    { cells: [0, 1, 2, 3, 4, 5], sum: 9 },
    { cells: [0, 1], sum: 4 },
    { cells: [2, 3], sum: 5 },
  ];
  expect(auditSums(6, told, each(6))).toEqual([]);
  expect(auditSums(6, withRemainders(told), each(6))).toEqual([4, 5]);
});
