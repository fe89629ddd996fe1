import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { visitsPerOpeningHour } from './visits-per-opening-hour.ts';

const of = (hours: number, pointsWithout = 0) =>
  visitsPerOpeningHour.compute(
    { totals: { visits: 90, questions: 140 }, hours: { hours, pointsWithout } } as never,
    over2024(),
  );

test('90 visits in 60 hours are 1.5 an hour', () => {
  expect(of(60)).toMatchObject({ value: 1.5, numerator: 90, denominator: 60, explanation: null });
});

test('without opening hours it is unknown, and with those of some it says that they are missing', () => {
  expect(of(0)).toMatchObject({ value: null, absence: 'UNKNOWN', numerator: 90, denominator: 0 });
  expect(of(60, 2).explanation).toContain('Van 2 punten');
  expect(of(60, 1).explanation).toContain('Van 1 punt ');
});
