import { expect, test } from 'vitest';
import { change } from './change.ts';

test('from 40 to 50 visits is 25 % more, from 50 to 25 is 50 % less', () => {
  expect(change(50, 40)).toBe(25);
  expect(change(25, 50)).toBe(-50);
});

test('no visits after 50 is 100 % less', () => {
  expect(change(0, 50)).toBe(-100);
});

test('the same number is no change', () => {
  expect(change(12, 12)).toBe(0);
});

test('growth from 0, also from 0 to 0, is no percentage', () => {
  expect(change(12, 0)).toBeNull();
  expect(change(0, 0)).toBeNull();
});

test('growth against an unknown figure, or of one, is unknown', () => {
  expect(change(12, null)).toBeNull();
  expect(change(null, 12)).toBeNull();
});
