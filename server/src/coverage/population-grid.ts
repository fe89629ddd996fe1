import type { MapPart } from './coverage.repository.ts';
import type { Metres } from './rijksdriehoek.ts';

/** People by code of their municipality. */
export type ByMunicipality = ReadonlyMap<string, number>;

/** The points of one municipality: x, y and inhabitants of each after the other, as whole numbers of four bytes, the highest byte first. */
export interface PackedPoints {
  municipality: string;
  points: Buffer;
}

/** Who lives within so many metres of at least one of some places. */
export interface Reach {
  metres: number;
  people: ByMunicipality;
  /** For each point of the grid 1 or 0. */
  points: Uint8Array;
}

/** Squares of a kilometre by row, from the south-western corner of the country; points beyond it are kept in the squares at its edge. */
const [west, south, wide, high] = [0, 300, 300, 330];
const columnOf = (x: number) => Math.min(wide - 1, Math.max(0, Math.floor(x / 1000) - west));
const rowOf = (y: number) => Math.min(high - 1, Math.max(0, Math.floor(y / 1000) - south));

/**
 * Where people live, in memory (14 bytes a point), in the order of square kilometres: who looks around a place looks at one stretch of the
 * lists for each row of squares, and at nobody who lives far from there.
 */
export class PopulationGrid {
  readonly inhabitants: ByMunicipality;
  readonly #municipalities: string[];
  readonly #x: Int32Array;
  readonly #y: Int32Array;
  readonly #people: Int32Array;
  readonly #municipality: Uint16Array;
  /** Where the points of each square begin; one more at the end. */
  readonly #starts = new Int32Array(wide * high + 1);

  constructor(packed: readonly PackedPoints[]) {
    const points = packed.reduce((sum, each) => sum + each.points.length / 12, 0);
    this.#municipalities = packed.map(({ municipality }) => municipality);
    this.#x = new Int32Array(points);
    this.#y = new Int32Array(points);
    this.#people = new Int32Array(points);
    this.#municipality = new Uint16Array(points);
    const squareAt = (given: Buffer, at: number) =>
      rowOf(given.readInt32BE(at + 4)) * wide + columnOf(given.readInt32BE(at));
    for (const { points: given } of packed)
      for (let at = 0; at < given.length; at += 12) this.#starts[squareAt(given, at) + 1]! += 1;
    for (let square = 0; square < wide * high; square += 1) this.#starts[square + 1]! += this.#starts[square]!;
    const next = this.#starts.slice();
    packed.forEach(({ points: given }, municipality) => {
      for (let at = 0; at < given.length; at += 12) {
        const square = squareAt(given, at);
        const point = next[square]!;
        next[square] = point + 1;
        this.#x[point] = given.readInt32BE(at);
        this.#y[point] = given.readInt32BE(at + 4);
        this.#people[point] = given.readInt32BE(at + 8);
        this.#municipality[point] = municipality;
      }
    });
    this.inhabitants = this.#sum(() => true);
  }

  /** Who lives within so many metres of at least one of the places, in a straight line. */
  reach(places: readonly Metres[], metres: number): Reach {
    const points = new Uint8Array(this.#x.length);
    for (const place of places) this.#around(place, metres, (point) => (points[point] = 1));
    return { metres, points, people: this.#sum((point) => points[point] === 1) };
  }

  /** Who lives within the same reach of a place, and is not there yet. */
  addedBy(place: Metres, { metres, points }: Reach): ByMunicipality {
    const added = new Map<string, number>();
    this.#around(place, metres, (point) => {
      if (points[point] === 1) return;
      const municipality = this.#municipalities[this.#municipality[point]!]!;
      added.set(municipality, (added.get(municipality) ?? 0) + this.#people[point]!);
    });
    return added;
  }

  /** Everyone who lives within so many metres of a place. */
  near(place: Metres, metres: number): number {
    let people = 0;
    this.#around(place, metres, (point) => (people += this.#people[point]!));
    return people;
  }

  /**
   * Where the people of some municipalities live, in squares of so many kilometres by their south-western corner, and how many are in
   * reach; the fullest first.
   */
  parts({ points }: Reach, area: { municipalities: readonly string[]; kilometres: number }): MapPart[] {
    const own = new Set(area.municipalities);
    const asked = this.#municipalities.map((code) => own.has(code));
    const width = area.kilometres * 1000;
    const parts = new Map<number, MapPart>();
    for (let point = 0; point < this.#x.length; point += 1) {
      if (!asked[this.#municipality[point]!]) continue;
      const [x, y] = [Math.floor(this.#x[point]! / width) * width, Math.floor(this.#y[point]! / width) * width];
      const key = y * 1000 + x / 1000;
      let part = parts.get(key);
      if (!part) parts.set(key, (part = { x, y, inhabitants: 0, covered: 0 }));
      part.inhabitants += this.#people[point]!;
      if (points[point] === 1) part.covered += this.#people[point]!;
    }
    return [...parts.values()].sort((a, b) => b.inhabitants - a.inhabitants || a.y - b.y || a.x - b.x);
  }

  #around({ x, y }: Metres, metres: number, found: (point: number) => void): void {
    const [first, last] = [columnOf(x - metres), columnOf(x + metres)];
    for (let row = rowOf(y - metres); row <= rowOf(y + metres); row += 1) {
      const end = this.#starts[row * wide + last + 1]!;
      for (let point = this.#starts[row * wide + first]!; point < end; point += 1) {
        const [east, north] = [this.#x[point]! - x, this.#y[point]! - y];
        if (east * east + north * north <= metres * metres) found(point);
      }
    }
  }

  #sum(counts: (point: number) => boolean): ByMunicipality {
    const sums = new Float64Array(this.#municipalities.length);
    for (let point = 0; point < this.#x.length; point += 1)
      if (counts(point)) sums[this.#municipality[point]!]! += this.#people[point]!;
    return new Map(
      this.#municipalities.map((code, at) => [code, sums[at]!] as const).filter(([, people]) => people > 0),
    );
  }
}
