import type { CellsBySide } from './cells-by-side.ts';
import type { Changes } from './changes.ts';
import { CrossPlaces } from './cross-places.ts';
import type { CrossYear } from './cross-year.ts';

/** The cells of each place of a year while it is decided: how many visits, whether they are hidden, and whether there is a witness for that. */
export class HiddenCells {
  readonly year: CrossYear;
  readonly places: CrossPlaces;
  /** What is hidden for a large area is missed by more people. */
  readonly #weights: number[];
  readonly #size: number;
  readonly #visits: Int32Array;
  readonly #hidden: Uint8Array;
  readonly #covered: Uint8Array;

  /**
   * @param visits of every area (`answerAt`)
   * @param hidden those that are hidden for what they are
   */
  constructor(year: CrossYear, visits: Int32Array, hidden: Uint8Array) {
    this.year = year;
    this.places = new CrossPlaces(year);
    this.#weights = this.places.points.map(({ length }) => length);
    this.#size = year.rows * year.columns;
    const cells = this.places.points.length * this.#size;
    [this.#visits, this.#hidden, this.#covered] = [new Int32Array(cells), new Uint8Array(cells), new Uint8Array(cells)];
    this.places.ofArea.forEach((place, area) => {
      if (place === null) return;
      const [from, until] = [area * this.#size, (area + 1) * this.#size];
      this.#visits.set(visits.subarray(from, until), place * this.#size);
      this.#hidden.set(hidden.subarray(from, until), place * this.#size);
    });
  }

  count(place: number, row: number, column: number): number {
    return this.#visits[this.#at(place, row, column)]!;
  }

  isCovered(place: number, row: number, column: number): boolean {
    return this.#covered[this.#at(place, row, column)] === 1;
  }

  hideOne(place: number, row: number, column: number): void {
    this.#hidden[this.#at(place, row, column)] = 1;
  }

  /** @param covered whether they are what a perturbation changes, which keeps all figures by one of both */
  hide(changes: readonly Changes[], covered: boolean): void {
    for (const { place, rows, columns } of changes)
      for (const row of rows)
        for (const column of columns) {
          this.#hidden[this.#at(place, row, column)] = 1;
          if (covered) this.#covered[this.#at(place, row, column)] = 1;
        }
  }

  /** The cells by a code of the other side and one of this. */
  bySide(side: 'rows' | 'columns'): CellsBySide {
    const at = (place: number, across: number, code: number) =>
      side === 'rows' ? this.#at(place, code, across) : this.#at(place, across, code);
    return {
      count: (...cell) => this.#visits[at(...cell)]!,
      isHidden: (...cell) => this.#hidden[at(...cell)] === 1,
      hide: (...cell) => (this.#hidden[at(...cell)] = 1),
    };
  }

  /** What it would cost to hide all that changes; stops counting at the most. */
  price(changes: readonly Changes[], most: number): number {
    let price = 0;
    for (const { place, rows, columns } of changes)
      for (const row of rows)
        for (const column of columns) {
          price += this.priceOf(place, row, column);
          if (price >= most) return price;
        }
    return price;
  }

  /** Hiding a zero costs something too. */
  priceOf(place: number, row: number, column: number): number {
    const at = this.#at(place, row, column);
    return this.#hidden[at] === 1 ? 0 : (this.#visits[at]! + 3) * this.#weights[place]!;
  }

  /** Writes down for every area what was decided for its place. */
  spread(hidden: Uint8Array, covered: Uint8Array): void {
    this.places.ofArea.forEach((place, area) => {
      if (place === null) return;
      hidden.set(this.#hidden.subarray(place * this.#size, (place + 1) * this.#size), area * this.#size);
      covered.set(this.#covered.subarray(place * this.#size, (place + 1) * this.#size), area * this.#size);
    });
  }

  #at(place: number, row: number, column: number): number {
    return (place * this.year.rows + row) * this.year.columns + column;
  }
}
