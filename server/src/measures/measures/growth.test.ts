import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { growth } from './growth.ts';
import type { YearOnYear } from './needs.ts';

const of = (given: Partial<YearOnYear>) =>
  growth.compute(
    {
      yearOnYear: {
        period: { from: '2024-01-01', until: '2025-01-01' },
        before: { from: '2023-01-01', until: '2024-01-01' },
        ...{ visitsNow: 150, visitsBefore: 120, breaks: [] },
        ...given,
      },
    } as never,
    over2024(),
  );

test('from 120 to 150 visits is 25 % more', () => {
  expect(of({})).toMatchObject({ value: 25, numerator: 150, denominator: 120, explanation: null, period: null });
});

test('from nothing is no percentage', () => {
  expect(of({ visitsBefore: 0 })).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});

test('across a break in the series it is told with a warning', () => {
  expect(of({ breaks: ['Er kwam een nieuw formulier.'] })).toMatchObject({
    value: 25,
    explanation: 'Er kwam een nieuw formulier.',
  });
});

test('of a period that still runs says how far it goes', () => {
  const period = { from: '2024-01-01', until: '2024-06-02' };
  expect(of({ period }).period).toEqual(period);
});

test('of a period of which no day is over there is none yet', () => {
  const period = { from: '2024-01-01', until: '2024-01-01' };
  expect(of({ period, visitsNow: 0, visitsBefore: 0 })).toMatchObject({ value: null, absence: 'TOO_RECENT' });
});
