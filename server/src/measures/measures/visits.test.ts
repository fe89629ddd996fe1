import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { visits } from './visits.ts';

const of = (count: number, completeness: { scheduled: number; covered: number } | null) =>
  visits.compute({ totals: { visits: count, questions: 0 }, completeness } as never, over2024());

test('are what was registered', () => {
  expect(of(58, { scheduled: 100, covered: 40 })).toMatchObject({ value: 58, numerator: 58, absence: null });
});

test('zero is told when somebody recorded it, or when who asks cannot see whether somebody did', () => {
  expect(of(0, { scheduled: 10, covered: 1 })).toMatchObject({ value: 0, absence: null });
  expect(of(0, { scheduled: 0, covered: 0 })).toMatchObject({ value: 0, absence: null });
  expect(of(0, null)).toMatchObject({ value: 0, absence: null });
});

test('a period of which nothing at all was recorded is not zero', () => {
  expect(of(0, { scheduled: 10, covered: 0 })).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});
