import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { visitsPerOpeningHour } from './visits-per-opening-hour.ts';

const year = { from: '2024-01-01', until: '2025-01-01' };
const of = (hours: number, pointsWithout = 0, period = year) =>
  visitsPerOpeningHour.compute(
    { hours: { period, visits: 90, questions: 140, hours, pointsWithout } } as never,
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

test('while the period runs it says up to which day it goes, and on its first day there is none', () => {
  const running = { from: '2024-01-01', until: '2024-06-02' };
  expect(of(60, 0, running)).toMatchObject({ value: 1.5, period: running });
  expect(of(60).period).toBeNull();
  expect(of(0, 0, { from: '2024-01-01', until: '2024-01-01' })).toMatchObject({ value: null, absence: 'TOO_RECENT' });
});
