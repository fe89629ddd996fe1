import { expect, test } from 'vitest';
import { divided, over2024 } from '../../testing/measure-needs.ts';
import { warm } from './warm.ts';

test('is the part of the referrals with a known destination that somebody took care of', () => {
  const referralDestination = divided({ COURSE: 30, LOCAL_PARTNER: 10 });
  const of = (referralWarm: ReturnType<typeof divided>) =>
    warm.compute({ referralWarm, referralDestination } as never, over2024());
  expect(of(divided({ ENROLLED: 6, APPOINTMENT: 4 }))).toMatchObject({ value: 0.25, numerator: 10, denominator: 40 });
  expect(of(divided({}))).toMatchObject({ value: 0, denominator: 40 });
});

test('without a known destination there is no share', () => {
  const needs = { referralWarm: divided({}), referralDestination: divided({}) };
  expect(warm.compute(needs as never, over2024()).absence).toBe('NOT_REGISTERED');
});
