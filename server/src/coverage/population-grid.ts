import type { MapPart } from './coverage.repository.ts';
import type { Metres } from './rijksdriehoek.ts';

/** People by code of their municipality. */
export type ByMunicipality = ReadonlyMap<string, number>;

/** The points of one municipality, each as a whole number of eight bytes: 20 bits of x (and 100,000), 20 of y, 24 of its inhabitants. */
export interface PackedPoints {
  municipality: string;
  points: Buffer;
}

/** Packed coordinates are not below 0: the west of Zeeland is. */
export const packedEast = 100_000;
const packedBytes = 8;

function unpacked(points: Buffer, at: number): { x: number; y: number; inhabitants: number } {
  const [high, low] = [points.readUInt32BE(at), points.readUInt32BE(at + 4)];
  return { x: (high >>> 12) - packedEast, y: ((high & 0xfff) << 8) | (low >>> 24), inhabitants: low & 0xffffff };
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

/** Whether all four corners of a square lie within a circle; those at the edge hold points beyond them, so of those nothing is said. */
function isInside(column: number, row: number, { x, y }: Metres, metres: number): boolean {
  if (column === 0 || row === 0 || column === wide - 1 || row === high - 1) return false;
  const [left, bottom] = [(column + west) * 1000, (row + south) * 1000];
  const [east, north] = [Math.max(x - left, left + 1000 - x), Math.max(y - bottom, bottom + 1000 - y)];
  return east * east + north * north <= metres * metres;
}

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
    const points = packed.reduce((sum, each) => sum + each.points.length / packedBytes, 0);
    this.#municipalities = packed.map(({ municipality }) => municipality);
    this.#x = new Int32Array(points);
    this.#y = new Int32Array(points);
    this.#people = new Int32Array(points);
    this.#municipality = new Uint16Array(points);
    const each = (found: (home: ReturnType<typeof unpacked>, square: number, municipality: number) => void) =>
      packed.forEach(({ points: given }, municipality) => {
        for (let at = 0; at < given.length; at += packedBytes) {
          const home = unpacked(given, at);
          found(home, rowOf(home.y) * wide + columnOf(home.x), municipality);
        }
      });
    each((_, square) => (this.#starts[square + 1]! += 1));
    for (let square = 0; square < wide * high; square += 1) this.#starts[square + 1]! += this.#starts[square]!;
    const next = this.#starts.slice();
    each(({ x, y, inhabitants }, square, municipality) => {
      const point = next[square]!;
      next[square] = point + 1;
      this.#x[point] = x;
      this.#y[point] = y;
      this.#people[point] = inhabitants;
      this.#municipality[point] = municipality;
    });
    this.inhabitants = this.#sum(() => true);
  }

  /**
   * Who lives within so many metres of at least one of the places, in a straight line. A square that lies wholly within a circle is
   * looked at once: in a town circles lie upon circles.
   */
  reach(places: readonly Metres[], metres: number): Reach {
    const points = new Uint8Array(this.#x.length);
    const full = new Uint8Array(wide * high);
    for (const { x, y } of places) {
      for (let row = rowOf(y - metres); row <= rowOf(y + metres); row += 1) {
        for (let column = columnOf(x - metres); column <= columnOf(x + metres); column += 1) {
          const square = row * wide + column;
          const [start, end] = [this.#starts[square]!, this.#starts[square + 1]!];
          if (start === end || full[square] === 1) continue;
          if (isInside(column, row, { x, y }, metres)) {
            full[square] = 1;
            points.fill(1, start, end);
            continue;
          }
          for (let point = start; point < end; point += 1) {
            const [east, north] = [this.#x[point]! - x, this.#y[point]! - y];
            if (east * east + north * north <= metres * metres) points[point] = 1;
          }
        }
      }
    }
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
