import { expect, test } from 'vitest';
import { questionsPerVisit } from './questions-per-visit.ts';

test('89,000 questions in 58,000 visits are 1.53 a visit', () => {
  expect(questionsPerVisit(89_000, 58_000)).toBeCloseTo(1.53, 2);
});

test('three questions in two visits are 1.5 a visit', () => {
  expect(questionsPerVisit(3, 2)).toBe(1.5);
});

test('without visits there is no number of questions per visit', () => {
  expect(questionsPerVisit(0, 0)).toBeNull();
});
