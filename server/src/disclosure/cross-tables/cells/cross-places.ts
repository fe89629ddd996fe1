import type { CrossYear } from './cross-year.ts';

/**
 * The areas of a year that differ in the points they hold, as places: of areas with the same points (a municipality with one point, and that
 * point) every figure is the same, so they are one.
 */
export class CrossPlaces {
  /** The points of each place, the place of each area (null: without points), and the places of each point, small ones first. */
  readonly points: number[][] = [];
  readonly ofArea: (number | null)[];
  readonly ofPoint: number[][];
  readonly #inside: Uint8Array[];

  constructor({ areas, points }: Pick<CrossYear, 'areas' | 'points'>) {
    const inArea = Array.from({ length: areas }, (): number[] => []);
    points.forEach((point, at) => point.areas.forEach((area) => inArea[area]!.push(at)));
    const known = new Map<string, number>();
    this.ofArea = inArea.map((inside) => {
      if (inside.length === 0) return null;
      const key = inside.join(' ');
      const place = known.get(key) ?? this.points.push(inside) - 1;
      known.set(key, place);
      return place;
    });
    const sizes = this.points.map((inside) => inside.length);
    this.ofPoint = points.map(({ areas: of }) => {
      const places = new Set(of.map((area) => this.ofArea[area]!));
      return [...places].sort((a, b) => sizes[a]! - sizes[b]! || a - b);
    });
    this.#inside = this.points.map((inside) => {
      const flags = new Uint8Array(points.length);
      for (const point of inside) flags[point] = 1;
      return flags;
    });
  }

  holds(place: number, point: number): boolean {
    return this.#inside[place]![point] === 1;
  }

  /** From small to large. */
  bySize(): number[] {
    return [...this.points.keys()].sort((a, b) => this.points[a]!.length - this.points[b]!.length || a - b);
  }

  /** Places that hold all points of this one, itself first, from small to large. */
  around(place: number): number[] {
    const inside = this.points[place]!;
    return this.ofPoint[inside[0]!]!.filter((at) => inside.every((point) => this.holds(at, point)));
  }

  /** Places that hold one of two points and not the other. */
  between(point: number, other: number): number[] {
    return [
      ...this.ofPoint[point]!.filter((place) => !this.holds(place, other)),
      ...this.ofPoint[other]!.filter((place) => !this.holds(place, point)),
    ];
  }

  /** Points outside a place, those first that share the smallest place with this one. */
  *near(point: number, outside: number): Generator<number> {
    const seen = new Set<number>([point]);
    for (const place of this.ofPoint[point]!) {
      const inside = this.points[place]!;
      // Not the same few for everyone in a large place.
      const first = inside.indexOf(point);
      for (let step = 1; step < inside.length; step += 1) {
        const other = inside[(first + step) % inside.length]!;
        if (this.holds(outside, other) || seen.has(other)) continue;
        seen.add(other);
        yield other;
      }
    }
  }
}
