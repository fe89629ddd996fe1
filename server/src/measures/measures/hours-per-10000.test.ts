import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { hoursPer10000 } from './hours-per-10000.ts';

const supply = {
  day: '2024-12-31',
  points: [
    { insideLibrary: true, byTelephone: false, hoursPerWeek: 12 },
    { insideLibrary: false, byTelephone: false, hoursPerWeek: 3 },
    { insideLibrary: false, byTelephone: true, hoursPerWeek: 40 },
  ],
};
const inhabitants = { value: 30_000, referenceDate: '2023-01-01', source: 'CBS' };
const of = (given: object, over = over2024()) =>
  hoursPer10000.compute({ supply, inhabitants, ...given } as never, over);

test('15 hours a week for 30,000 people are 5 per 10,000; the telephone does not count', () => {
  expect(of({})).toMatchObject({ value: 5, numerator: 15, denominator: 30_000, sourceYear: 2023 });
});

test('without inhabitants, and of a single point, there is none', () => {
  expect(of({ inhabitants: null })).toMatchObject({ value: null, absence: 'UNKNOWN', numerator: 15 });
  expect(of({}, over2024({ kind: 'LOCATION' }))).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
});
