import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageShare, squareWidth, whiteSpotOf } from './white-spot-rules.ts';

it('marks a municipality without a point, and one with fewer hours together than the threshold', () => {
  expect(whiteSpotOf(0, 0, 8)).toBe('NO_POINT');
  expect(whiteSpotOf(2, 7.5, 8)).toBe('FEW_HOURS');
  expect(whiteSpotOf(1, 8, 8)).toBeNull();
});

it('a point more or an hour more never makes a municipality stand out more', () => {
  const worse = { NO_POINT: 2, FEW_HOURS: 1, none: 0 };
  const rank = (...of: Parameters<typeof whiteSpotOf>) => worse[whiteSpotOf(...of) ?? 'none'];
  fc.assert(
    fc.property(fc.nat(20), fc.nat(100), fc.nat(100), (points, hours, threshold) => {
      expect(rank(points + 1, hours, threshold)).toBeLessThanOrEqual(rank(points, hours, threshold));
      expect(rank(points, hours + 1, threshold)).toBeLessThanOrEqual(rank(points, hours, threshold));
    }),
  );
});

it('a share lies between none and all, and is unknown where nobody is known to live', () => {
  expect(coverageShare(0, 0)).toBeNull();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (covered, others) => {
      const share = coverageShare(covered, covered + others + 1)!;
      expect(share >= 0 && share < 1).toBe(true);
    }),
  );
});

it('draws an area in squares that stay few', () => expect([1, 40, 342].map(squareWidth)).toEqual([1, 2, 5]));
