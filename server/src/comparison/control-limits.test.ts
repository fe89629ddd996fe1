import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, type Observed, groupMean, limitsAt, positionOf } from './control-limits.ts';
import { dispersionOf, wideningOf } from './dispersion.ts';

const ofs = fc.integer({ min: 1, max: 5000 });
const shares = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const rates = fc.double({ min: 0.01, max: 6, noNaN: true });

/** A stream of numbers between 0 and 1 that is the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const drawn = {
  RATE: (random: () => number, of: number, mean: number) => {
    let [count, product] = [0, random()];
    const end = Math.exp(-mean * of);
    for (; product > end; count += 1) product *= random();
    return count;
  },
  SHARE: (random: () => number, of: number, mean: number) => {
    let count = 0;
    for (let at = 0; at < of; at += 1) if (random() < mean) count += 1;
    return count;
  },
};

describe('the mean of a group', () => {
  it('weighs every hour the same, and not every point', () => {
    expect(groupMean([{ count: 90, of: 90 }, { count: 0, of: 10 }])).toBe(0.9); // prettier-ignore
    expect(groupMean([{ count: 0, of: 0 }])).toBeNull();
    expect(groupMean([])).toBeNull();
  });
});

describe('where a point lies, for small counts exactly', () => {
  it('with 5 expected: 10 is within, 11 beyond 95 %, 14 beyond 99.8 %', () => {
    // P(X >= 10) = 0.0318, P(X >= 11) = 0.0137, P(X >= 13) = 0.0020, P(X >= 14) = 0.0007
    const at = (count: number) => positionOf({ count, of: 5 }, 1, 'RATE');
    expect([at(10), at(11), at(13), at(14)]).toEqual(['WITHIN', 'ABOVE', 'ABOVE', 'FAR_ABOVE']);
    // P(X = 0) = 0.0067
    expect([at(0), at(1)]).toEqual(['BELOW', 'WITHIN']);
  });

  it('with 3 expected nothing at all is within; with 8 it is beyond 99.8 %', () => {
    expect(positionOf({ count: 0, of: 3 }, 1, 'RATE')).toBe('WITHIN');
    expect(positionOf({ count: 0, of: 8 }, 1, 'RATE')).toBe('FAR_BELOW');
  });

  it('of 10 questions half of which are usually solved: 1 and 9 are beyond 95 %, 0 and 10 beyond 99.8 %', () => {
    const at = (count: number) => positionOf({ count, of: 10 }, 0.5, 'SHARE');
    expect([0, 1, 2, 8, 9, 10].map(at)).toEqual(['FAR_BELOW', 'BELOW', 'WITHIN', 'WITHIN', 'ABOVE', 'FAR_ABOVE']);
  });

  it('without hours or questions nothing can be said', () => {
    expect(positionOf({ count: 0, of: 0 }, 0.5, 'SHARE')).toBe('WITHIN');
    expect(positionOf({ count: 4, of: 0 }, 0.5, 'RATE')).toBe('WITHIN');
  });

  it('when everybody is helped, or nobody, nobody stands out', () => {
    expect(positionOf({ count: 20, of: 20 }, 1, 'SHARE')).toBe('WITHIN');
    expect(positionOf({ count: 0, of: 20 }, 0, 'RATE')).toBe('WITHIN');
  });
});

describe.each([
  ['RATE', rates],
  ['SHARE', shares],
] as [Chance, fc.Arbitrary<number>][])('limits of a %s', (chance, means) => {
  it('hold the mean between them, the wide ones outside the narrow ones', () => {
    fc.assert(
      fc.property(ofs, means, (of, mean) => {
        const { lower95, upper95, lower998, upper998 } = limitsAt(of, mean, chance);
        expect(lower998).toBeGreaterThanOrEqual(0);
        expect(lower998).toBeLessThanOrEqual(lower95);
        expect(lower95).toBeLessThanOrEqual(mean);
        expect(upper95).toBeGreaterThanOrEqual(mean);
        expect(upper998).toBeGreaterThanOrEqual(upper95);
        if (chance === 'SHARE') expect(upper998).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('narrow as a point has more', () => {
    fc.assert(
      fc.property(ofs, fc.integer({ min: 1, max: 3000 }), means, (of, more, mean) => {
        const [small, large] = [limitsAt(of, mean, chance), limitsAt(of + more, mean, chance)];
        expect(large.upper95).toBeLessThanOrEqual(small.upper95 + 1e-9);
        expect(large.upper998).toBeLessThanOrEqual(small.upper998 + 1e-9);
        expect(large.lower95).toBeGreaterThanOrEqual(small.lower95 - 1e-9);
        expect(large.lower998).toBeGreaterThanOrEqual(small.lower998 - 1e-9);
      }),
    );
  });

  it('are the lines outside of which a point is said to lie, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        means,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (of, mean, about, widening) => {
          const count = Math.round(about * mean * of);
          if (chance === 'SHARE' && count > of) return;
          const value = count / of;
          const { lower95, upper95, lower998, upper998 } = limitsAt(of, mean, chance, widening);
          // On the line itself rounding decides.
          if ([lower95, upper95, lower998, upper998].some((limit) => Math.abs(limit - value) < 1e-6)) return;
          const position = positionOf({ count, of }, mean, chance, widening);
          expect(position === 'FAR_ABOVE').toBe(value > upper998);
          expect(position === 'FAR_BELOW').toBe(value < lower998);
          expect(position === 'WITHIN').toBe(value > lower95 && value < upper95);
        },
      ),
    );
  });

  it('widened hold the limits of chance within them, and whoever lies beyond them lies beyond chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        means,
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (of, mean, about, widening) => {
          const [alone, wide] = [limitsAt(of, mean, chance), limitsAt(of, mean, chance, widening)];
          for (const limit of ['lower95', 'lower998'] as const)
            expect(wide[limit]).toBeLessThanOrEqual(alone[limit] + 1e-9);
          for (const limit of ['upper95', 'upper998'] as const)
            expect(wide[limit]).toBeGreaterThanOrEqual(alone[limit] - 1e-9);
          const count = Math.min(Math.round(about * mean * of), chance === 'SHARE' ? of : Infinity);
          const [first, then] = [1, widening].map((by) => positionOf({ count, of }, mean, chance, by));
          if (then!.startsWith('FAR')) expect(first).toBe(then);
          if (first === 'WITHIN') expect(then).toBe('WITHIN');
        },
      ),
    );
  });

  it('widened leave few outside when every point differs for its own reasons, and still show the one that is special', () => {
    const random = seeded(11);
    const points: Observed[] = Array.from({ length: 300 }, () => {
      const mean = (chance === 'RATE' ? 1.5 : 0.5) * (1 + 0.5 * (random() + random() - 1));
      return { count: drawn[chance](random, 200, mean), of: 200 };
    });
    points.push({ count: chance === 'RATE' ? 1_500 : 200, of: 200 });
    const mean = groupMean(points)!;
    const widening = wideningOf(dispersionOf(points, mean, chance), points.length);
    const far = (by: number) => points.filter((each) => positionOf(each, mean, chance, by).startsWith('FAR')).length;
    expect(widening).toBeGreaterThan(1.5);
    expect(far(1) / points.length).toBeGreaterThan(0.1);
    expect(far(widening) / points.length).toBeLessThan(0.02);
    expect(positionOf(points.at(-1)!, mean, chance, widening)).toBe('FAR_ABOVE');
  });

  it('give no more false alarms than stated, and for points of some size nearly as many', () => {
    const random = seeded(20_260_101);
    const [runs, of, mean] = [40_000, chance === 'RATE' ? 60 : 150, chance === 'RATE' ? 1.5 : 0.6];
    const found = { outside95: 0, outside998: 0 };
    for (let run = 0; run < runs; run += 1) {
      const position = positionOf({ count: drawn[chance](random, of, mean), of }, mean, chance);
      if (position !== 'WITHIN') found.outside95 += 1;
      if (position.startsWith('FAR')) found.outside998 += 1;
    }
    expect(found.outside95 / runs).toBeLessThan(0.05 + 0.003);
    expect(found.outside95 / runs).toBeGreaterThan(0.035);
    expect(found.outside998 / runs).toBeLessThan(0.002 + 0.0007);
    expect(found.outside998 / runs).toBeGreaterThan(0.0008);
  });

  it('know chance from more than chance: the dispersion is near one for points that differ by chance alone', () => {
    const random = seeded(7);
    const of = 80;
    const points = (spread: number): Observed[] =>
      Array.from({ length: 400 }, () => {
        const mean = 0.5 * (1 + spread * (random() - 0.5));
        return { count: drawn[chance](random, of, mean), of };
      });
    const dispersion = (group: Observed[]) => dispersionOf(group, groupMean(group)!, chance)!;
    expect(dispersion(points(0))).toBeGreaterThan(0.6);
    expect(dispersion(points(0))).toBeLessThan(1.15);
    expect(dispersion(points(1.2))).toBeGreaterThan(2);
    expect(dispersionOf([{ count: 1, of: 1 }], 1, chance)).toBeNull();
  });
});

describe('by how much limits are widened', () => {
  it('is the root of the dispersion, once that is more than chance makes it by two standard errors', () => {
    expect(wideningOf(4, 50)).toBe(2);
    // With 50 points 1 + 2 x root(2/50) = 1.4 can be chance.
    expect(wideningOf(1.4, 50)).toBe(1);
    expect(wideningOf(1.44, 50)).toBe(1.2);
    expect(wideningOf(0.3, 50)).toBe(1);
    expect(wideningOf(null, 2)).toBe(1);
  });

  it('is never less than 1, and more where points differ more', () => {
    const dispersions = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(dispersions, dispersions, fc.integer({ min: 3, max: 900 }), (a, b, points) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => wideningOf(each, points));
        expect(less).toBeGreaterThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(less!);
      }),
    );
  });
});
