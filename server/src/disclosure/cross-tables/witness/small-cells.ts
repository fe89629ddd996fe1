import type { PlaceCell } from '../cells/changes.ts';
import { answerAt } from '../cells/cross-year.ts';
import type { HiddenCells } from '../cells/hidden-cells.ts';
import { hideImplied } from './implied-cells.ts';
import { Perturbations } from './perturbations.ts';
import { coverByRareVisits } from './rare-visits.ts';
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
          this.#cover({ place, row, column });
      }
  }

  #cover(cell: PlaceCell): void {
    const points = this.#byPrice(cell);
    const found = this.#perturbations.cheapest(cell, points, (changes, most) => this.#cells.price(changes, most));
    if (found) this.#cells.hide(found, true);
    else if (!coverByRareVisits(this.#cells, cell)) {
      // It follows from the figures by one of both of each point and month.
      this.#cells.places.ofArea.forEach((of, area) => {
        if (of === cell.place) this.implied.push(answerAt(this.#cells.year, area, cell.row, cell.column));
      });
      hideImplied(this.#cells, cell);
    }
  }

  /** Points by what it would hide to change a cell of all areas they lie in. */
  #byPrice({ place, row, column }: PlaceCell): number[] {
    const priced = this.#cells.places.points[place]!.map((point) => {
      const price = this.#cells.places.ofPoint[point]!.reduce(
        (sum, of) => sum + this.#cells.priceOf(of, row, column),
        0,
      );
      return { point, price };
    });
    return priced.sort((a, b) => a.price - b.price || a.point - b.point).map(({ point }) => point);
  }
}
