import { expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { visitsPerLowEducated } from './visits-per-low-educated.ts';

test('584 visits beside 5,880 people with low education are 99 per 1,000, with the year of that figure', () => {
  const lowEducated = { value: 5880, referenceDate: '2020-01-01', source: 'CBS' };
  const totals = { visits: 584, questions: 0 };
  const { value, ...rest } = visitsPerLowEducated.compute({ totals, lowEducated } as never, over2024());
  expect(value).toBeCloseTo(99.32, 2);
  expect(rest).toMatchObject({ numerator: 584, denominator: 5880, sourceYear: 2020, source: 'CBS', absence: null });
  expect(visitsPerLowEducated.compute({ totals, lowEducated } as never, over2024({ kind: 'LOCATION' })).absence).toBe(
    'NOT_APPLICABLE',
  );
});
