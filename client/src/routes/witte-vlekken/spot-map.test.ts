import { describe, expect, test } from 'vitest';
import type { WhiteSpotsQuery } from '#lib/graphql/graphql.ts';
import { spotMap } from './spot-map.ts';

type Spots = NonNullable<WhiteSpotsQuery['whiteSpots']>;
const place = (name: string, x: number, y: number, inhabitants: number) => ({ name, x, y, coverage: { inhabitants } });
const mapOf = (...municipalities: ReturnType<typeof place>[]) =>
  spotMap({ squares: [], squareKm: 1, points: [], municipalities } as unknown as Spots, null);

describe('the names on a map', () => {
  test('of two places that lie together the larger has its name there', () => {
    const { names } = mapOf(
      place('Rozendaal', 1000, 1000, 1700),
      place('Arnhem', 2000, 1500, 160_000),
      place('Zwolle', 90_000, 80_000, 130_000),
    );
    expect(names.map(({ name }) => name)).toEqual(['Arnhem', 'Zwolle']);
  });

  test('stay inside the map, however long they are', () => {
    const long = 'Nieuwegein-Noord aan den Rijn';
    const { box, unit, names } = mapOf(place(long, 0, 0, 10), place('Ede', 50_000, 50_000, 20));
    const found = names.find(({ name }) => name === long)!;
    expect(found.x).toBeGreaterThan(0);
    expect(found.x).toBeCloseTo(box.x + (long.length * 3.4 * unit * 0.55) / 2);
  });
});
