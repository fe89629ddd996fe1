import { expect, test } from 'vitest';
import { divided, over2024 } from '../../testing/measure-needs.ts';
import { helped } from './helped.ts';

const of = (satisfaction: ReturnType<typeof divided>) => helped.compute({ satisfaction } as never, over2024());

test('is the share of yes among the visits where it was filled in, unknown too', () => {
  expect(of(divided({ YES: 60, PARTLY: 20, NO: 10, UNKNOWN: 10 }))).toMatchObject({
    ...{ value: 0.6, numerator: 60, denominator: 100 },
    period: { from: '2024-01-01', until: '2025-01-01' },
  });
});

test('nobody said yes is 0, nobody filled it in is not registered', () => {
  expect(of(divided({ NO: 10 }))).toMatchObject({ value: 0, absence: null });
  expect(of(divided({}))).toMatchObject({ value: null, absence: 'NOT_REGISTERED' });
});

test('a hidden count hides the share, and so does a total that may not be told', () => {
  expect(of(divided({ YES: null, NO: 10 }, { total: 13 }))).toMatchObject({ value: null, absence: 'HIDDEN' });
  expect(of(divided({ YES: 9, NO: null }))).toMatchObject({ value: null, absence: 'HIDDEN', numerator: null });
});

test('while no month is over there is nothing to tell', () => {
  expect(of(divided({}, { tooRecent: true, explanation: 'Nog geen maand voorbij.' }))).toMatchObject({
    ...{ value: null, absence: 'TOO_RECENT', explanation: 'Nog geen maand voorbij.', period: null },
  });
});
