import type { Changes, PlaceCell } from '../cells/changes.ts';
import type { CrossPlaces } from '../cells/cross-places.ts';
import { type Swap, type Swaps, reverse } from './swaps.ts';

/** What is left over of changes in the places above when swaps elsewhere undo them, for as many as are looked at. */
const [mostPoints, mostPartners, mostInParts] = [5, 12, 12];

/**
 * Ways to change a cell of a place and of as few other areas as can be: a swap at a point of the place, which changes all areas that hold the
 * point; and the same with swaps at points outside the place which undo it, together or each a part, in the areas that hold both.
 */
export class Perturbations {
  readonly #places: CrossPlaces;
  readonly #swaps: Swaps;

  constructor(places: CrossPlaces, swaps: Swaps) {
    this.#places = places;
    this.#swaps = swaps;
  }

  /**
   * The one of least price.
   * @param price what it costs that some cells change; may stop counting at the most
   */
  cheapest(
    { place, row, column }: PlaceCell,
    points: readonly number[],
    price: (changes: readonly Changes[], most: number) => number,
  ): readonly Changes[] | null {
    let best: readonly Changes[] | null = null;
    let least = Infinity;
    const offer = (changes: readonly Changes[]) => {
      const cost = price(changes, least);
      if (cost < least) [best, least] = [changes, cost];
    };
    let tried = 0;
    let undone = false;
    for (const point of points) {
      const swaps = this.#swaps.touching(point, row, column);
      if (swaps.length === 0) continue;
      let partners = 0;
      for (const other of this.#places.near(point, place)) {
        const possible = swaps.filter((swap) => this.#swaps.isPossible(other, reverse(swap)));
        if (possible.length === 0) continue;
        const between = this.#places.between(point, other);
        for (const swap of possible) offer(this.#changed(between, swap));
        if (least === 0) return best;
        if ((partners += 1) === mostPartners) break;
      }
      undone ||= partners > 0;
      if (!undone) for (const swap of this.#simplest(swaps)) offer(this.#inParts(place, point, swap));
      for (const swap of swaps) offer(this.#changed(this.#places.ofPoint[point]!, swap));
      if (least === 0 || (tried += 1) === mostPoints) break;
    }
    return best;
  }

  #changed(places: readonly number[], swap: Swap): Changes[] {
    const { rows, columns } = this.#swaps.changes(swap);
    return places.map((place) => ({ place, rows, columns }));
  }

  #simplest(swaps: readonly Swap[]): Swap[] {
    const size = (swap: Swap) => this.#swaps.changes(swap).rows.length;
    return swaps.toSorted((a, b) => size(a) - size(b) || a - b).slice(0, mostInParts);
  }

  /** A swap that is undone part by part, each at another point outside the place, as far as there are such points. */
  #inParts(place: number, point: number, swap: Swap): Changes[] {
    const { rows, columns } = this.#swaps.changes(swap);
    let left = rows;
    const helpers: { point: number; rows: readonly number[] }[] = [];
    for (const part of this.#swaps.undoingParts(swap)) {
      if (!part.rows.every((row) => left.includes(row))) continue;
      for (const other of this.#places.near(point, place)) {
        if (helpers.some((helper) => helper.point === other)) continue;
        if (!this.#swaps.isPossible(other, part.undoes)) continue;
        helpers.push({ point: other, rows: part.rows });
        left = left.filter((row) => !part.rows.includes(row));
        break;
      }
      if (left.length === 0) break;
    }
    const touched = new Set(
      [point, ...helpers.map((helper) => helper.point)].flatMap((at) => this.#places.ofPoint[at]!),
    );
    return [...touched].flatMap((at) => {
      const undone = helpers.filter((helper) => this.#places.holds(at, helper.point)).flatMap((helper) => helper.rows);
      // Of a place without the point itself what the others undo is what changes.
      const changed = this.#places.holds(at, point) ? rows.filter((row) => !undone.includes(row)) : undone;
      return changed.length > 0 ? [{ place: at, rows: changed, columns }] : [];
    });
  }
}
