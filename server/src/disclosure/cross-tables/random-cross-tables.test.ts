import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../demonstration/random.ts';
import { askCrossTables, recoveredFromCrossTables } from '../../testing/asked-of-cross-tables.ts';
import { randomCrossYear } from '../../testing/random-cross-year.ts';
import { hasWitness } from '../../testing/witness.ts';
import { countAnswers } from './cells/cross-year.ts';
import { decideCrossTable } from './decide-cross-table.ts';

// `npm run bench -- disclosure` does 10,000.
describe('given 1,000 random small tables of points and months, and all figures by one of both', () => {
  const tables = 1000;
  const recovered = (secondary: boolean) => {
    const chance = new Random('cross-tables');
    let [found, hidden] = [0, 0];
    for (let table = 0; table < tables; table += 1) {
      const year = randomCrossYear(chance);
      const asked = askCrossTables(year, decideCrossTable(year, { threshold: 5, secondary }));
      hidden += asked.hidden.length;
      found += recoveredFromCrossTables(asked);
    }
    return { found, hidden };
  };

  test('no hidden cell can be computed from those that are shown', () => {
    const { found, hidden } = recovered(true);
    expect(hidden).toBeGreaterThan(10_000);
    expect(found).toBe(0);
  }, 60_000);

  test('without secondary suppression the auditor finds what leaks', () => {
    expect(recovered(false).found).toBeGreaterThan(1000);
  }, 60_000);
});

describe('for any year, also of visits with several codes or none', () => {
  test('every small cell has another register that tells the same, or follows from the figures by one of both', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const year = randomCrossYear(new Random(seed), { several: true, mostPoints: 4 });
        const { visits, hidden, covered, implied } = decideCrossTable(year, { threshold: 5 });
        expect(visits).toEqual(countAnswers(year));
        for (const [answer, count] of visits.entries()) {
          const isSmall = count > 0 && count < 5;
          if (isSmall) expect(hidden[answer]).toBe(1);
          expect(isSmall && covered[answer] === 0).toBe(implied.includes(answer));
          if (isSmall || covered[answer] === 1) expect(hasWitness(year, hidden, answer)).toBe(covered[answer] === 1);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('a line that is withheld is hidden whole, and small cells keep their witness', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const chance = new Random(seed);
        const year = randomCrossYear(chance, { several: true, mostPoints: 4 });
        const line = { area: chance.integer(0, year.areas - 1), of: 'columns' as const, code: 0 };
        const { visits, hidden, implied } = decideCrossTable({ ...year, withheld: [line] }, { threshold: 5 });
        const inArea = year.points.filter(({ areas }) => areas.includes(line.area));
        const occurring = new Set(inArea.flatMap(({ exchanges }) => exchanges.flat().flatMap(({ rows }) => rows)));
        for (const row of occurring) expect(hidden[(line.area * year.rows + row) * year.columns]).toBe(1);
        for (const [answer, count] of visits.entries())
          if (count > 0 && count < 5 && !implied.includes(answer)) expect(hasWitness(year, hidden, answer)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('the same visits in another order are decided the same way', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const year = randomCrossYear(new Random(seed), { several: true });
        const points = year.points.map(({ areas, exchanges }) => ({
          areas,
          exchanges: exchanges.map((exchange) => exchange.toReversed()).toReversed(),
        }));
        expect(decideCrossTable({ ...year, points }, { threshold: 5 })).toEqual(
          decideCrossTable(year, { threshold: 5 }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
