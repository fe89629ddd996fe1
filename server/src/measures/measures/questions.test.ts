import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { questions } from './questions.ts';

test('are what was registered, and not registered where nothing was', () => {
  const of = (count: number, covered: number) =>
    questions.compute(
      { totals: { visits: 1, questions: count }, completeness: { scheduled: 5, covered } } as never,
      over2024(),
    );
  expect(of(89, 5)).toMatchObject({ value: 89, absence: null });
  expect(of(0, 0)).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});
