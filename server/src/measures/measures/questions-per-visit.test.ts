import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { questionsPerVisit } from './questions-per-visit.ts';

const of = (questions: number, visits: number) =>
  questionsPerVisit.compute({ totals: { questions, visits } } as never, over2024());

test('89 questions in 58 visits are 1.53 a visit', () => {
  const { value, numerator, denominator } = of(89, 58);
  expect(value).toBeCloseTo(1.5345, 4);
  expect([numerator, denominator]).toEqual([89, 58]);
});

test('without visits there is no mean', () => {
  expect(of(0, 0)).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});
