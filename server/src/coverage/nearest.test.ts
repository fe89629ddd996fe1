import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestElsewhere, nearestTo } from './nearest.ts';
import { metresBetween } from './rijksdriehoek.ts';

const place = fc.record({
  x: fc.integer({ min: 0, max: 300_000 }),
  y: fc.integer({ min: 300_000, max: 620_000 }),
  municipality: fc.constantFrom('GM0148', 'GM0193', 'GM0166'),
});

it('across the border come points of other municipalities only, the nearest first and none nearer left out', () => {
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 20 }), (centre, places) => {
      const found = nearestElsewhere(centre, places, 3);
      const others = places.filter(({ municipality }) => municipality !== centre.municipality);
      expect(found).toHaveLength(Math.min(3, others.length));
      expect(found.every((each) => each.place.municipality !== centre.municipality)).toBe(true);
      const distances = others.map((each) => metresBetween(centre, each)).sort((a, b) => a - b);
      expect(found.map(({ metres }) => metres)).toEqual(distances.slice(0, 3));
    }),
  );
});

it('the nearest is none without places', () => expect(nearestTo({ x: 0, y: 0 }, [])).toBeNull());
