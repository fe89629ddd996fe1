import { type AlikeVisits, answerAt } from '../cells/cross-year.ts';
import type { HiddenCells } from '../cells/hidden-cells.ts';
import { Perturbations } from './perturbations.ts';
import { Swaps } from './swaps.ts';

/** Finds for each small cell of a year what else has to be hidden, so that another register tells the same and has another number there. */
export class SmallCells {
  readonly #cells: HiddenCells;
  readonly #perturbations: Perturbations;
  /** Small cells that no swap changes. */
  readonly implied: number[] = [];

  constructor(cells: HiddenCells) {
    this.#cells = cells;
    this.#perturbations = new Perturbations(cells.places, new Swaps(cells.year));
  }

  /** Covers those of all places below the threshold; of large ones first: what is hidden there is hidden for many small ones with it. */
  cover(threshold: number): void {
    const { points } = this.#cells.places;
    for (const place of [...points.keys()].sort((a, b) => points[b]!.length - points[a]!.length || a - b))
      this.#settle(place, threshold);
  }

  /** Sees to it that every small cell of a place is changed by something that changes hidden cells only. */
  #settle(place: number, threshold: number): void {
    for (let row = 0; row < this.#cells.year.rows; row += 1)
      for (let column = 0; column < this.#cells.year.columns; column += 1) {
        const count = this.#cells.count(place, row, column);
        if (count > 0 && count < threshold && !this.#cells.isCovered(place, row, column))
          this.#cover(place, row, column);
      }
  }

  #cover(place: number, row: number, column: number): void {
    const points = this.#byPrice(this.#cells.places.points[place]!, row, column);
    const found = this.#perturbations.cheapest({ place, row, column }, points, (changes, most) =>
      this.#cells.price(changes, most),
    );
    if (found) this.#cells.hide(found, true);
    else if (!this.#coverByRareVisits(place, row, column)) this.#coverAcross(place, row, column);
  }

  /** Points by what it would hide to change a cell of all areas they lie in. */
  #byPrice(points: readonly number[], row: number, column: number): number[] {
    const priced = points.map((point) => {
      const price = this.#cells.places.ofPoint[point]!.reduce(
        (sum, of) => sum + this.#cells.priceOf(of, row, column),
        0,
      );
      return { point, price };
    });
    return priced.sort((a, b) => a.price - b.price || a.point - b.point).map(({ point }) => point);
  }

  /** Of visits with sets of codes so rare that the usual swaps leave them out: any two that change the cell. */
  #coverByRareVisits(place: number, row: number, column: number): boolean {
    for (const point of this.#cells.places.points[place]!)
      for (const exchange of this.#cells.year.points[point]!.exchanges)
        for (const one of exchange) {
          if (!one.rows.includes(row)) continue;
          const has = one.columns.includes(column);
          const other = exchange.find(
            ({ rows, columns }: AlikeVisits) => !rows.includes(row) && columns.includes(column) !== has,
          );
          if (!other) continue;
          const cells = { rows: differing(one.rows, other.rows), columns: differing(one.columns, other.columns) };
          this.#cells.hide(
            this.#cells.places.ofPoint[point]!.map((at) => ({ place: at, ...cells })),
            true,
          );
          return true;
        }
    return false;
  }

  /**
   * No swap changes it: it follows from the figures by one of both of each point and month. So that it does not follow from cross-tables, what
   * changes is hidden when a visit of the place and one elsewhere with the same codes of the rows exchange those of the columns.
   */
  #coverAcross(place: number, row: number, column: number): void {
    this.#cells.places.ofArea.forEach((of, area) => {
      if (of === place) this.implied.push(answerAt(this.#cells.year, area, row, column));
    });
    for (const point of this.#cells.places.points[place]!) {
      const one = this.#visitsAt(point).find((each) => each.rows.includes(row) && each.columns.includes(column));
      if (!one) continue;
      for (const other of this.#cells.places.near(point, place)) {
        const alike = this.#visitsAt(other).find(
          ({ rows, columns }) => rows.join(' ') === one.rows.join(' ') && !columns.includes(column),
        );
        if (!alike) continue;
        const columns = differing(one.columns, alike.columns);
        return this.#cells.hide(
          this.#cells.places.between(point, other).map((at) => ({ place: at, rows: one.rows, columns })),
          false,
        );
      }
    }
    this.#hideUpwards(place, row, column);
  }

  #visitsAt(point: number): readonly AlikeVisits[] {
    return this.#cells.year.points[point]!.exchanges.flat();
  }

  /** Then no cell that is shown holds these visits. */
  #hideUpwards(place: number, row: number, column: number): void {
    const inside = this.#cells.places.points[place]!;
    const above = this.#cells.places.ofPoint[inside[0]!]!.filter((at) =>
      inside.every((one) => this.#cells.places.holds(at, one)),
    );
    this.#cells.hide(
      above.map((at) => ({ place: at, rows: [row], columns: [column] })),
      false,
    );
  }
}

/** The codes in which two sets differ. */
const differing = (one: readonly number[], other: readonly number[]): number[] => [
  ...one.filter((code) => !other.includes(code)),
  ...other.filter((code) => !one.includes(code)),
];
