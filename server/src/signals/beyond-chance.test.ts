import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../demonstration/random.ts';
import {
  type Tested,
  chanceOf,
  expectedRange,
  falseAlarmsPerMonth,
  fewestQuestions,
  risenBeyondChance,
} from './beyond-chance.ts';

const same = { now: 100, before: 100 };
const topic = (now: number, before: number, exposure = same): Tested => ({ now, before, exposure });
const counts = fc.nat({ max: 400 });
const hours = fc.record({ now: fc.integer({ min: 1, max: 500 }), before: fc.integer({ min: 1, max: 500 }) });

describe('the chance of a rise', () => {
  it.each([
    [10, 10, 0.588],
    [20, 10, 0.0494],
    [30, 10, 0.00111],
    [16, 0, 2 ** -16],
  ])('of %i questions where there were %i a year earlier is %d', (now, before, chance) => {
    expect(chanceOf(topic(now, before))).toBeCloseTo(chance, 3);
  });

  it('is no chance at all where the point was open twice as long', () => {
    expect(chanceOf(topic(40, 20))).toBeLessThan(0.01);
    expect(chanceOf(topic(40, 20, { now: 200, before: 100 }))).toBeGreaterThan(0.5);
  });

  it('is smaller the more questions there are, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(counts, counts, hours, (now, before, exposure) => {
        const chance = chanceOf({ now, before, exposure });
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1 + 1e-9);
        expect(chanceOf({ now: now + 1, before, exposure })).toBeLessThanOrEqual(chance + 1e-9);
      }),
    );
  });
});

describe('what a month is expected to bring', () => {
  it('lies around what came a year earlier, by the hours there were', () => {
    expect(expectedRange(25, same)).toEqual({ low: 13, high: 41 });
    expect(expectedRange(0, same)).toEqual({ low: 0, high: 5 });
    const { low, high } = expectedRange(25, { now: 200, before: 100 });
    expect(low).toBeLessThan(50);
    expect(high).toBeGreaterThan(50);
  });

  it('holds what came a year earlier, and is overstepped by everything that is proposed', () => {
    fc.assert(
      fc.property(counts, counts, hours, (now, before, exposure) => {
        const { low, high } = expectedRange(before, exposure);
        const rate = (before * exposure.now) / exposure.before;
        expect(low).toBeLessThanOrEqual(Math.ceil(rate));
        expect(high).toBeGreaterThanOrEqual(Math.floor(rate));
        const [risen] = risenBeyondChance([{ now, before, exposure }]);
        if (risen) expect(now).toBeGreaterThan(high);
      }),
    );
  });
});

describe('what rose beyond chance', () => {
  it('is never less than a year earlier at the same hours, nor fewer questions than are evidence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(counts, counts), { maxLength: 40 }), (pairs) => {
        for (const { now, before } of risenBeyondChance(pairs.map(([now, before]) => topic(now, before)))) {
          expect(now).toBeGreaterThan(before);
          expect(now).toBeGreaterThanOrEqual(fewestQuestions);
        }
      }),
    );
  });

  it('asks more of a topic the more topics are looked at', () => {
    const clear = topic(30, 10);
    const quiet = Array.from({ length: 60 }, () => topic(20, 20));
    expect(risenBeyondChance([clear])).toEqual([clear]);
    expect(risenBeyondChance([clear, ...quiet])).toEqual([]);
  });

  it('does not count topics that are too few to tell among those that are looked at', () => {
    const clear = topic(30, 10);
    expect(risenBeyondChance([clear, ...Array.from({ length: 60 }, () => topic(3, 2))])).toEqual([clear]);
  });
});

/** Questions that come by themselves: a count of Poisson, by waiting times. */
function poisson(mean: number, chance: Random): number {
  let count = 0;
  for (let waited = -Math.log(1 - chance.number()); waited < mean; waited -= Math.log(1 - chance.number())) count += 1;
  return count;
}

describe('over 4,000 months of a library where nothing ever rises', () => {
  /** Twenty topics from three to two hundred questions a month, one of them below another. */
  const means = Array.from({ length: 20 }, (_, at) => 3 * 1.25 ** at);
  const months = 4_000;

  function falseProposals(exposure: { now: number; before: number }): number {
    const chance = new Random(`nothing rises ${exposure.now}`);
    let proposed = 0;
    for (let month = 0; month < months; month += 1) {
      const topics = means.map((mean) =>
        topic(poisson(mean * (exposure.now / exposure.before), chance), poisson(mean, chance), exposure),
      );
      proposed += risenBeyondChance(topics).length;
    }
    return proposed / months;
  }

  it.each([
    [100, 100],
    [60, 100],
    [130, 100],
  ])('at most one month in twenty brings a false proposal, at %i against %i hours', (now, before) => {
    const rate = falseProposals({ now, before });
    expect(rate).toBeLessThanOrEqual(falseAlarmsPerMonth);
    // And not because nothing is ever proposed.
    expect(rate).toBeGreaterThan(0.005);
  });

  it('a topic that doubles is found as soon as it is asked about often enough', () => {
    const chance = new Random('one doubles');
    let found = 0;
    for (let month = 0; month < 500; month += 1) {
      const topics = means.map((mean, at) => ({
        ...topic(poisson(at === 15 ? mean * 2 : mean, chance), poisson(mean, chance)),
        at,
      }));
      found += risenBeyondChance(topics).some(({ at }) => at === 15) ? 1 : 0;
    }
    expect(found / 500).toBeGreaterThan(0.95);
  });
});
