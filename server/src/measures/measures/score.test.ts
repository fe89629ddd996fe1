import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { score } from './score.ts';

const weeks = { from: '2024-03-04', until: '2024-03-25' };
const of = (survey: object | null) => score.compute({ survey: survey && { ...weeks, ...survey } } as never, over2024());

test('is the mean with its number of answers, and the response beside it', () => {
  expect(of({ mean: 8.2, answers: 40, response: 0.25, explanation: null })).toMatchObject({
    ...{ value: 8.2, denominator: 40, explanation: 'Respons: 25%.', period: weeks },
  });
});

test('of too few answers is hidden, and without a survey not registered', () => {
  expect(of({ mean: null, answers: 3, response: null, explanation: null })).toMatchObject({ absence: 'HIDDEN' });
  expect(of(null)).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});
