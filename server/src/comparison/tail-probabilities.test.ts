import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './tail-probabilities.ts';

/** The same by adding up what chances there are. */
function poissonSum(upTo: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= upTo; k += 1) sum += term *= mean / k;
  return sum;
}
function binomialSum(upTo: number, of: number, share: number): number {
  let term = (1 - share) ** of;
  let sum = term;
  for (let k = 1; k <= upTo; k += 1) sum += term *= ((of - k + 1) / k) * (share / (1 - share));
  return sum;
}

describe('chances of so many', () => {
  it('of a Poisson count are those of the published tables', () => {
    expect(poissonAtMost(10, 5)).toBeCloseTo(0.9863, 4);
    expect(poissonAtLeast(11, 5)).toBeCloseTo(0.0137, 4);
    expect(poissonAtMost(0, 3)).toBeCloseTo(Math.exp(-3), 12);
    expect(poissonAtMost(1, 4)).toBeCloseTo(0.0916, 4);
  });

  it('of a binomial count are those of the published tables', () => {
    expect(binomialAtMost(2, 10, 0.5)).toBeCloseTo(56 / 1024, 12);
    expect(binomialAtLeast(9, 10, 0.5)).toBeCloseTo(11 / 1024, 12);
    expect(binomialAtMost(4, 20, 0.4)).toBeCloseTo(0.051, 3);
    expect(binomialAtLeast(10, 10, 0.5)).toBeCloseTo(1 / 1024, 12);
  });

  it('are the sums of the chances of each count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.double({ min: 0.01, max: 90, noNaN: true }), (count, mean) => {
        expect(poissonAtMost(count, mean)).toBeCloseTo(poissonSum(count, mean), 9);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (of, part, share) => {
          const count = Math.floor(part * of);
          expect(binomialAtMost(count, of, share)).toBeCloseTo(Math.min(1, binomialSum(count, of, share)), 7);
        },
      ),
    );
  });

  it('of at most so many and of at least one more make one, also for counts of a nation', () => {
    for (const mean of [3, 400, 60_000, 2_000_000])
      for (const count of [mean, mean + 3 * Math.sqrt(mean), mean - 3 * Math.sqrt(mean)].map((each) =>
        Math.max(0, Math.round(each)),
      ))
        expect(poissonAtMost(count, mean) + poissonAtLeast(count + 1, mean)).toBeCloseTo(1, 8);
    expect(binomialAtMost(70_000, 100_000, 0.7) + binomialAtLeast(70_001, 100_000, 0.7)).toBeCloseTo(1, 8);
  });

  it('keep their precision far out', () => {
    expect(poissonAtMost(0, 200)).toBeCloseTo(0, 12);
    expect(poissonAtMost(0, 200)).toBeGreaterThan(0);
    expect(poissonAtLeast(200, 20)).toBeGreaterThan(0);
  });
});
