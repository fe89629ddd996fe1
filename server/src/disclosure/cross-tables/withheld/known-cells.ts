import type { CellsBySide } from '../cells/cells-by-side.ts';
import type { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';
import { ToldVisits } from './told-visits.ts';

/**
 * What everyone knows of the cells of a cross-table so far. The figures by the other dimension are known, and those by this one where they are told: so
 * a zero that is hidden is known all the same where nothing but zeros is hidden beside it, and so it is known that nobody else is in a cell with those
 * who are there by the figure of one month, as all visits of that month have the same code of the other dimension.
 */
export class KnownCells {
  /** How many codes there are of this dimension. */
  readonly codes: number;
  readonly #others: number;
  readonly #cells: CellsBySide;
  readonly #told: ToldVisits;
  /** Other visits in hidden cells and in none at all, of each place by a code of the other dimension, and by one of this. */
  readonly #hiddenAtOther: Int32Array;
  readonly #hiddenAtCode: Int32Array;
  readonly #withheld: ReadonlySet<number>;

  constructor(year: CrossYear, places: CrossPlaces, of: 'rows' | 'columns', cells: CellsBySide) {
    const across = of === 'rows' ? 'columns' : 'rows';
    [this.codes, this.#others, this.#cells] = [year[of], year[across], cells];
    this.#hiddenAtOther = new Int32Array(places.points.length * this.#others);
    this.#hiddenAtCode = new Int32Array(places.points.length * this.codes);
    const lines = (year.withheld ?? []).filter((line) => line.of === of);
    this.#withheld = new Set(lines.map(({ area, code }) => (places.ofArea[area] ?? -1) * this.codes + code));
    // A visit without a code is in no cell of its line, and one with several in more than one.
    year.points.forEach(({ exchanges }, point) => {
      for (const { [of]: codes, [across]: others, visits } of exchanges.flat())
        for (const place of places.ofPoint[point]!) {
          if (codes.length !== 1)
            for (const other of others) this.#hiddenAtOther[place * this.#others + other]! += visits;
          if (others.length !== 1) for (const code of codes) this.#hiddenAtCode[place * this.codes + code]! += visits;
        }
    });
    this.#told = new ToldVisits(year, places, of);
    for (const place of places.points.keys())
      for (let other = 0; other < this.#others; other += 1)
        for (let code = 0; code < this.codes; code += 1)
          if (cells.isHidden(place, other, code)) this.#countHidden(place, other, code);
  }

  /** Whether everyone knows that nobody in a place has both codes, but for those of whom the figure of a month tells it. */
  isKnownZero(place: number, other: number, code: number): boolean {
    if (this.#untold(place, other, code) > 0) return false;
    if (!this.#cells.isHidden(place, other, code)) return true;
    const ofCode = place * this.codes + code;
    return (
      this.#hiddenAtOther[place * this.#others + other] === 0 ||
      (this.#hiddenAtCode[ofCode] === 0 && !this.#withheld.has(ofCode))
    );
  }

  /**
   * Hides a zero, and as much beside it as it takes that the figures by one of both do not give it: all that the place has at the code of the other
   * dimension, and at one more of which somebody has this code.
   * @param within places around each other, from small to large, so that for all of them it is the same one
   */
  hideZero(place: number, other: number, code: number, within: readonly number[]): void {
    this.#hide(place, other, code);
    if (this.isKnownZero(place, other, code)) this.hideAll(place, other);
    if (!this.isKnownZero(place, other, code)) return;
    const second = this.#fewest(within, code);
    if (second !== null) this.hideAll(place, second);
  }

  /** Hides all codes of this dimension at one of the other. */
  hideAll(place: number, other: number): void {
    for (let code = 0; code < this.codes; code += 1) this.#hide(place, other, code);
  }

  /** Where the fewest visits with a code are, but some, in the smallest place that has any. */
  #fewest(within: readonly number[], code: number): number | null {
    for (const place of within) {
      let [fewest, least] = [null as number | null, Infinity];
      for (let other = 0; other < this.#others; other += 1) {
        const count = this.#untold(place, other, code);
        if (count > 0 && count < least) [fewest, least] = [other, count];
      }
      if (fewest !== null) return fewest;
    }
    return null;
  }

  #hide(place: number, other: number, code: number): void {
    if (this.#cells.isHidden(place, other, code)) return;
    this.#cells.hide(place, other, code);
    this.#countHidden(place, other, code);
  }

  #countHidden(place: number, other: number, code: number): void {
    const count = this.#untold(place, other, code);
    this.#hiddenAtOther[place * this.#others + other]! += count;
    this.#hiddenAtCode[place * this.codes + code]! += count;
  }

  #untold(place: number, other: number, code: number): number {
    return this.#cells.count(place, other, code) - this.#told.in(place, other, code);
  }
}
