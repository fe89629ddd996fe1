import { describe, expect, test } from 'vitest';
import { over2024 } from '../../testing/measure-needs.ts';
import { reach } from './reach.ts';

const people = { value: 29_162, referenceDate: '2023-01-01', source: 'CBS' };
const of = (visits: number, inhabitants: typeof people | null, over = over2024()) =>
  reach.compute({ totals: { visits, questions: 0 }, inhabitants } as never, over);

describe('reach', () => {
  test('of a whole year is its visits per 1,000 inhabitants, with where those come from', () => {
    expect(of(584, people)).toEqual({
      ...{ value: (584 / 29_162) * 1000, numerator: 584, denominator: 29_162 },
      ...{ sourceYear: 2023, source: 'CBS', period: null, absence: null, explanation: null },
    });
  });

  test('of half a year counts for a whole one', () => {
    const half = { from: '2023-01-01', until: '2023-07-02' };
    expect(of(100, { ...people, value: 1000 }, over2024(half)).value).toBeCloseTo(100 * (365 / 182), 8);
  });

  test('is not told of a single point, nor without inhabitants', () => {
    expect(of(584, people, over2024({ kind: 'LOCATION' }))).toMatchObject({ value: null, absence: 'NOT_APPLICABLE' });
    expect(of(584, null)).toMatchObject({ value: null, absence: 'UNKNOWN', numerator: 584 });
  });

  test('of a period that still runs says that it grows', () => {
    expect(of(584, people, over2024({ today: '2024-06-01' })).explanation).toContain('loopt nog');
  });
});
