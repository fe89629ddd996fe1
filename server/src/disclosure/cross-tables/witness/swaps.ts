import type { CrossYear } from '../cells/cross-year.ts';
import { type Alike, columnsOf, mostFrequent, rowsOf } from './alike-sets.ts';
import { LabelDifferences } from './label-differences.ts';

/** What a swap does to the cells, as a number: which codes go up and down against each other, and in its last bit which way round. */
export type Swap = number;

/** The swap that undoes this one. */
export const reverse = (swap: Swap): Swap => (swap % 2 === 0 ? swap + 1 : swap - 1);

const perDifference = 2 ** 15;

/**
 * The swaps that are possible at each point: two visits of one month exchange their codes of the columns. Every figure by one of both stays as
 * it is; of the cross-table those cells change that lie at a code in which both differ, in the rows and in the columns alike.
 */
export class Swaps {
  readonly rows: LabelDifferences;
  readonly columns: LabelDifferences;
  readonly #alike: Uint16Array[][];
  readonly #possible: (Uint32Array | undefined)[] = [];

  constructor({ points }: CrossYear) {
    this.rows = new LabelDifferences(setsOf(points, 'rows'));
    this.columns = new LabelDifferences(setsOf(points, 'columns'));
    this.#alike = points.map(({ exchanges }) => exchanges.map((exchange) => mostFrequent(exchange, this)));
  }

  /** Swaps at a point that change a cell, each once. */
  touching(point: number, row: number, column: number): Swap[] {
    const found = new Set<Swap>();
    for (const alike of this.#alike[point]!) {
      const [having, others] = [[] as Alike[], [] as Alike[]];
      for (const each of alike) (this.rows.has(rowsOf(each), row) ? having : others).push(each);
      if (having.length === 0 || others.length === 0) continue;
      const ofColumn = new Set(others.filter((each) => this.columns.has(columnsOf(each), column)));
      for (const one of having) {
        const has = this.columns.has(columnsOf(one), column);
        for (const other of others) if (has !== ofColumn.has(other)) found.add(this.#swap(one, other));
      }
    }
    return [...found];
  }

  isPossible(point: number, swap: Swap): boolean {
    const all = (this.#possible[point] ??= this.#all(point));
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]! < swap) low = middle + 1;
      else high = middle;
    }
    return all[low] === swap;
  }

  /** The codes of rows and columns at which cells change. */
  changes(swap: Swap): { rows: readonly number[]; columns: readonly number[] } {
    const both = Math.floor(swap / 2);
    return {
      rows: this.rows.codesOf(Math.floor(both / perDifference)),
      columns: this.columns.codesOf(both % perDifference),
    };
  }

  /** Swaps that undo a part of this one each, with the codes of the rows of which they do. */
  undoingParts(swap: Swap): { undoes: Swap; rows: readonly number[] }[] {
    const both = Math.floor(swap / 2);
    const [ofRows, ofColumns] = [Math.floor(both / perDifference), both % perDifference];
    return this.rows.partsOf(ofRows).map(({ difference, codes }) => {
      const part = Math.floor(difference / 2) * perDifference + ofColumns;
      return { undoes: 2 * part + ((swap + difference + 1) % 2), rows: codes };
    });
  }

  #all(point: number): Uint32Array {
    const found = new Set<Swap>();
    for (const alike of this.#alike[point]!)
      alike.forEach((one, at) => {
        for (let next = at + 1; next < alike.length; next += 1) {
          const other = alike[next]!;
          if (rowsOf(one) !== rowsOf(other) && columnsOf(one) !== columnsOf(other)) found.add(this.#swap(one, other));
        }
      });
    return Uint32Array.from(found).sort();
  }

  #swap(one: Alike, other: Alike): Swap {
    const ofRows = this.rows.between(rowsOf(one), rowsOf(other));
    const ofColumns = this.columns.between(columnsOf(one), columnsOf(other));
    const both = Math.floor(ofRows / 2) * perDifference + Math.floor(ofColumns / 2);
    return 2 * both + ((ofRows + ofColumns) % 2);
  }
}

/** The sets of codes that visits have, one by one: a list of them would be as long as that of the visits. */
function* setsOf(
  points: CrossYear['points'],
  of: 'rows' | 'columns',
): Generator<{ codes: readonly number[]; visits: number }> {
  for (const { exchanges } of points)
    for (const exchange of exchanges) for (const alike of exchange) yield { codes: alike[of], visits: alike.visits };
}
