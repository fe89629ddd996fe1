import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentiles } from './percentiles.ts';

const all = (values: (number | null)[]) => percentiles(values, values.map(() => 'same')); // prettier-ignore

describe('percentiles among peers', () => {
  it('are the share of the others that has less', () => {
    expect(all([10, 20, 30, 40, 50, 60])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('are not given where all have as much: nobody has more than others', () => {
    expect(all([0, 0, 0, 0, 0, 0])).toEqual([null, null, null, null, null, null]);
  });

  it('count those with as much for half', () => {
    expect(all([5, 5, 5, 5, 5, 6])).toEqual([0.4, 0.4, 0.4, 0.4, 0.4, 1]);
    expect(all([1, 1, 2, 3, 4, 5])[0]).toBe(0.1);
  });

  it('are not given with fewer than five others that have a value', () => {
    expect(all([1, 2, 3, 4, 5])).toEqual([null, null, null, null, null]);
    expect(all([1, 2, 3, 4, 5, null])).toEqual([null, null, null, null, null, null]);
  });

  it('look at peers alone', () => {
    const values = [1, 2, 3, 4, 5, 6, 100, 200];
    const keys = ['a', 'a', 'a', 'a', 'a', 'a', 'b', null];
    expect(percentiles(values, keys)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, null, null]);
  });

  it('are what counting the others one by one gives', () => {
    const value = fc.option(fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.constantFrom('a', 'b', null)), { maxLength: 40 }), (points) => {
        const found = percentiles(points.map(([each]) => each), points.map(([, key]) => key)); // prettier-ignore
        points.forEach(([own, key], at) => {
          const others = points.flatMap(([each, of], index) =>
            index !== at && each !== null && of === key ? [each] : [],
          );
          const less = others.filter((each) => each < own!).length + others.filter((each) => each === own).length / 2;
          const same = others.every((each) => each === own);
          const expected = own === null || key === null || others.length < 5 || same ? null : less / others.length;
          if (expected === null) expect(found[at]).toBeNull();
          else expect(found[at]).toBeCloseTo(expected, 12);
        });
      }),
    );
  });

  it('never fall when a point gets more', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 20 }), (before, which, more) => {
        const at = which % before.length;
        const after = before.with(at, before[at]! + more);
        // Where all have as much there is none: no point has more than half of the others then.
        expect(all(after)[at] ?? 0.5).toBeGreaterThanOrEqual(all(before)[at] ?? 0.5);
      }),
    );
  });
});
