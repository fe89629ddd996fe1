import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PopulationGrid, packedEast } from './population-grid.ts';
import { type Metres, metresBetween } from './rijksdriehoek.ts';

interface Home extends Metres {
  municipality: string;
  inhabitants: number;
}

function gridOf(homes: readonly Home[]): PopulationGrid {
  const packed = [...Map.groupBy(homes, ({ municipality }) => municipality)].map(([municipality, own]) => {
    const points = Buffer.alloc(own.length * 8);
    own.forEach(({ x, y, inhabitants }, at) => {
      points.writeBigInt64BE((BigInt(x + packedEast) << 44n) | (BigInt(y) << 24n) | BigInt(inhabitants), at * 8);
    });
    return { municipality, points };
  });
  return new PopulationGrid(packed);
}

/** What every answer must come to: the people of each municipality, asked home by home. */
function oneByOne(homes: readonly Home[], counts: (home: Home) => boolean): Record<string, number> {
  const people: Record<string, number> = {};
  for (const home of homes.filter(counts))
    people[home.municipality] = (people[home.municipality] ?? 0) + home.inhabitants;
  return people;
}

// Around a corner of four squares, so that circles reach from one into the other; and far away, over the edge of the country too.
const place = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      x: fc.integer({ min: 196_000, max: 212_000 }),
      y: fc.integer({ min: 496_000, max: 512_000 }),
    }),
  },
  fc.record({ x: fc.integer({ min: -5000, max: 310_000 }), y: fc.integer({ min: 290_000, max: 640_000 }) }),
);
const homes: fc.Arbitrary<Home[]> = fc.array(
  fc
    .tuple(place, fc.integer({ min: 1, max: 99 }), fc.constantFrom('GM0148', 'GM0193', 'GM0166'))
    .map(([at, inhabitants, municipality]) => ({ ...at, inhabitants, municipality })),
  { maxLength: 60 },
);
const places = fc.array(place, { maxLength: 6 });
const metres = fc.constantFrom(1, 500, 2000, 5000, 20_000);

describe('people within reach', () => {
  it('are those whom one by one a circle holds, once each, for any places and any reach', () => {
    fc.assert(
      fc.property(homes, places, metres, (living, doors, far) => {
        const near = (home: Home) => doors.some((door) => metresBetween(home, door) <= far);
        const grid = gridOf(living);
        expect(Object.fromEntries(grid.reach(doors, far).people)).toEqual(oneByOne(living, near));
        expect(Object.fromEntries(grid.inhabitants)).toEqual(oneByOne(living, () => true));
      }),
      { numRuns: 500 },
    );
  });

  it('grow by one place as if everything were worked out anew with it', () => {
    fc.assert(
      fc.property(homes, places, place, metres, (living, doors, planned, far) => {
        const grid = gridOf(living);
        const [before, after] = [grid.reach(doors, far), grid.reach([...doors, planned], far)];
        const added = grid.addedBy(planned, before);
        const sum = new Map(before.people);
        for (const [municipality, people] of added) sum.set(municipality, (sum.get(municipality) ?? 0) + people);
        expect(Object.fromEntries(sum)).toEqual(Object.fromEntries(after.people));
        const close = living.filter((home) => metresBetween(home, planned) <= far);
        expect(grid.near(planned, far)).toBe(close.reduce((total, { inhabitants }) => total + inhabitants, 0));
      }),
      { numRuns: 500 },
    );
  });

  it('are told by squares of a map, each in the square it lives in', () => {
    fc.assert(
      fc.property(homes, places, metres, fc.constantFrom(1, 2, 5), (living, doors, far, kilometres) => {
        const grid = gridOf(living);
        const parts = grid.parts(grid.reach(doors, far), { municipalities: ['GM0148', 'GM0166'], kilometres });
        const own = living.filter(({ municipality }) => municipality !== 'GM0193');
        const width = kilometres * 1000;
        for (const { x, y, inhabitants, covered } of parts) {
          const inside = own.filter((home) => home.x >= x && home.x < x + width && home.y >= y && home.y < y + width);
          const near = inside.filter((home) => doors.some((door) => metresBetween(home, door) <= far));
          expect(inhabitants).toBe(inside.reduce((sum, home) => sum + home.inhabitants, 0));
          expect(covered).toBe(near.reduce((sum, home) => sum + home.inhabitants, 0));
        }
        const everyone = own.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
        expect(parts.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(everyone);
      }),
      { numRuns: 300 },
    );
  });
});
