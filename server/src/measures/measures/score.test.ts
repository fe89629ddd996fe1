import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { score } from './score.ts';

const weeks = { from: '2024-03-04', until: '2024-03-25' };
const of = (survey: object | null) =>
  score.compute({ survey: survey && { ...weeks, fewest: 5, ...survey } } as never, over2024());

test('is the mean with its number of answers, and the response beside it', () => {
  expect(of({ mean: 8.2, answers: 40, response: 0.25, explanation: null })).toMatchObject({
    ...{ value: 8.2, denominator: 40, explanation: 'Respons: 25%.', period: weeks },
  });
});

test('of too few answers is hidden, with the threshold of the server, and without a survey not registered', () => {
  const few = { mean: null, answers: 3, response: null, explanation: null };
  for (const fewest of [5, 10])
    expect(of({ ...few, fewest })).toMatchObject({
      absence: 'HIDDEN',
      explanation: `Er zijn te weinig antwoorden om dit te laten zien (minder dan ${fewest}).`,
    });
  expect(of(null)).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});
