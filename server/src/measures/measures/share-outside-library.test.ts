import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { shareOutsideLibrary } from './share-outside-library.ts';

const inside = { insideLibrary: true, byTelephone: false, hoursPerWeek: 8 };
const outside = { ...inside, insideLibrary: false };
const telephone = { ...outside, byTelephone: true };
const of = (...points: (typeof inside)[]) =>
  shareOutsideLibrary.compute({ supply: { day: '2024-12-31', points } } as never, over2024());

test('of two points inside and one outside is a third; a telephone point lies nowhere', () => {
  expect(of(inside, inside, outside, telephone)).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
});

test('of a telephone point alone there is none', () => {
  expect(of(telephone)).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
});
