import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { questionsPerOpeningHour } from './questions-per-opening-hour.ts';

test('140 questions in 56 hours are 2.5 an hour', () => {
  const period = { from: '2024-01-01', until: '2025-01-01' };
  const needs = { hours: { period, visits: 90, questions: 140, hours: 56, pointsWithout: 0 } };
  expect(questionsPerOpeningHour.compute(needs as never, over2024())).toMatchObject({ value: 2.5, denominator: 56 });
});
