import { expect, test } from 'vitest';
import { divided, over2024 } from '../../testing/measure-needs.ts';
import { solved } from './solved.ts';

test('three of four questions solved is 75 %, over what of the period is told', () => {
  const cut = { until: '2024-06-01', explanation: 'Tot en met mei.' };
  expect(solved.compute({ solved: divided({ YES: 75, NO: 25 }, cut) } as never, over2024())).toMatchObject({
    ...{ value: 0.75, numerator: 75, denominator: 100, explanation: 'Tot en met mei.' },
    period: { from: '2024-01-01', until: '2024-06-01' },
  });
});

test('without questions there is no share', () => {
  expect(solved.compute({ solved: divided({}) } as never, over2024()).absence).toBe('NOT_REGISTERED');
});
