import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { completeness } from './completeness.ts';

const of = (days: { scheduled: number; covered: number } | null) =>
  completeness.compute({ completeness: days } as never, over2024());

test('nine of ten scheduled days with something recorded is 90 %', () => {
  expect(of({ scheduled: 10, covered: 9 })).toMatchObject({ value: 0.9, numerator: 9, denominator: 10 });
});

test('without scheduled days there is none, and others do not see it', () => {
  expect(of({ scheduled: 0, covered: 0 })).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
  expect(of(null)).toMatchObject({ value: null, absence: 'NOT_YOURS' });
});
