import { expect, test } from 'vitest';
import { divided, over2024 } from '../../testing/measure-needs.ts';
import { referred } from './referred.ts';

test('is of all questions, of which several forms of help can be given at once', () => {
  const needs = { help: divided({ HELPED: 80, REFERRED: 20, LISTENED: 60 }), solved: divided({ YES: 70, NO: 30 }) };
  expect(referred.compute(needs as never, over2024())).toMatchObject({ value: 0.2, numerator: 20, denominator: 100 });
});

test('nobody referred is 0', () => {
  const needs = { help: divided({ HELPED: 80 }), solved: divided({ YES: 80 }) };
  expect(referred.compute(needs as never, over2024())).toMatchObject({ value: 0, denominator: 80 });
});
