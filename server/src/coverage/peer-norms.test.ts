import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredPoint, fewestPeers, groupKey, groupsOf, normsOf, quantile } from './peer-norms.ts';

const point = (given: Partial<MeasuredPoint> = {}): MeasuredPoint => ({
  ...{ libraryId: 'a', hostKind: 'COMMUNITY_CENTRE', hoursPerWeek: 6, inhabitants: 30_000, visits: 300, hours: 300 },
  ...given,
});
const any = fc.array(
  fc.record({
    libraryId: fc.constantFrom('a', 'b', 'c', 'd'),
    hostKind: fc.constantFrom('LIBRARY_BRANCH', 'COMMUNITY_CENTRE', 'KULTURHUS', 'TELEPHONE'),
    hoursPerWeek: fc.integer({ min: 0, max: 60 }),
    inhabitants: fc.option(fc.integer({ min: 1000, max: 200_000 })),
    visits: fc.integer({ min: 0, max: 5000 }),
    hours: fc.integer({ min: 0, max: 2500 }),
  }),
  { maxLength: 80 },
) as fc.Arbitrary<MeasuredPoint[]>;

describe('what points that look alike bring', () => {
  it('is told as quartiles of visits per opening hour, in halves, rounded outwards', () => {
    const rates = [1.1, 1.2, 1.3, 1.4, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3];
    const points = rates.map((rate, at) => point({ libraryId: 'abc'[at % 3]!, visits: rate * 300 }));
    const closest = normsOf(points).find((norm) => groupKey(norm) === groupKey(groupsOf(point())[0]!));
    expect(closest).toMatchObject({ points: 10, libraries: 3, low: 1, middle: 2, high: 3 });
  });

  it('is not told of nine points, of two libraries, nor when one library has more than half of them', () => {
    const of = (libraries: string) => normsOf([...libraries].map((libraryId) => point({ libraryId })));
    expect(of('aaabbbccc')).toEqual([]);
    expect(of('aaaaabbbbb')).toEqual([]);
    expect(of('aaaaaabbcc')).toEqual([]);
    expect(of('aaaaabbbcc')).not.toEqual([]);
  });

  it('never rests on fewer than ten points, lies between the least and the most, and leaves telephone points out', () => {
    fc.assert(
      fc.property(any, (points) => {
        for (const norm of normsOf(points)) {
          const peers = points.filter(
            (each) =>
              each.hostKind !== 'TELEPHONE' &&
              each.hours > 0 &&
              each.hoursPerWeek > 0 &&
              groupsOf(each).some((group) => groupKey(group) === groupKey(norm)),
          );
          const rates = peers.map(({ visits, hours }) => visits / hours);
          expect(norm.points).toBe(peers.length);
          expect(norm.points).toBeGreaterThanOrEqual(fewestPeers);
          expect(norm.low).toBeGreaterThanOrEqual(Math.min(...rates) - 0.5);
          expect(norm.high).toBeLessThanOrEqual(Math.max(...rates) + 0.5);
          const within = rates.filter((rate) => norm.low <= rate && rate <= norm.high);
          expect(within.length).toBeGreaterThanOrEqual(rates.length / 2);
          expect(norm.low * 2).toBe(Math.round(norm.low * 2));
          expect(norm.low).toBeLessThanOrEqual(norm.middle);
          expect(norm.middle).toBeLessThanOrEqual(norm.high);
        }
      }),
    );
  });

  it('takes half of them below the middle, whatever the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const middle = quantile(sorted, 0.5);
        expect(sorted.filter((value) => value < middle).length).toBeLessThanOrEqual(sorted.length / 2);
        expect(sorted.filter((value) => value > middle).length).toBeLessThanOrEqual(sorted.length / 2);
      }),
    );
  });
});
