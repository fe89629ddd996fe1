import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Degrees, metresBetween, metresOf } from './rijksdriehoek.ts';

/** Anywhere on land in the European Netherlands, with room around it. */
const somewhere = fc.record({
  longitude: fc.double({ min: 3.3, max: 7.25, noNaN: true }),
  latitude: fc.double({ min: 50.75, max: 53.55, noNaN: true }),
});

/** Metres over the WGS84 ellipsoid for places a few kilometres apart: radii of curvature at the latitude halfway. */
function onTheGround(a: Degrees, b: Degrees): number {
  const radians = Math.PI / 180;
  const middle = ((a.latitude + b.latitude) / 2) * radians;
  const bend = 1 - 0.00669437999014 * Math.sin(middle) ** 2;
  const north = (6_378_137 * (1 - 0.00669437999014)) / bend ** 1.5;
  const east = 6_378_137 / Math.sqrt(bend);
  return Math.hypot(
    (a.latitude - b.latitude) * radians * north,
    (a.longitude - b.longitude) * radians * east * Math.cos(middle),
  );
}

it('puts the tower of Amersfoort at the middle of the grid, and knows the Dom of Utrecht', () => {
  expect(metresOf({ longitude: 5.38720621, latitude: 52.1551744 })).toEqual({ x: 155_000, y: 463_000 });
  const dom = metresOf({ longitude: 5.12143, latitude: 52.09065 });
  expect(Math.abs(dom.x - 136_783)).toBeLessThan(60);
  expect(Math.abs(dom.y - 455_885)).toBeLessThan(60);
});

it('measures up to 5 km within 3 metres of the ground, anywhere in the country', () => {
  fc.assert(
    fc.property(
      somewhere,
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      fc.double({ min: 0, max: 5000, noNaN: true }),
      (from, direction, metres) => {
        const to = {
          longitude: from.longitude + ((metres * Math.cos(direction)) / 111_320) * 1.6,
          latitude: from.latitude + (metres * Math.sin(direction)) / 111_320,
        };
        // Both ends are rounded to whole metres.
        expect(Math.abs(metresBetween(metresOf(from), metresOf(to)) - onTheGround(from, to))).toBeLessThan(3);
      },
    ),
    { numRuns: 2000 },
  );
});
