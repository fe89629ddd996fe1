import type { CrossYear } from './cross-year.ts';
import { LabelDifferences } from './label-differences.ts';

/** What a swap does to the cells, as a number: which codes go up and down against each other, and in its last bit which way round. */
export type Swap = number;

/** The swap that undoes this one. */
export const reverse = (swap: Swap): Swap => (swap % 2 === 0 ? swap + 1 : swap - 1);

/** Visits that are alike are looked at once; of a busy month only the most frequent ones. */
const mostAlike = 48;
const perDifference = 2 ** 15;

/** Visits of a month that are alike, by the numbers of their sets of codes. */
type Alike = readonly [rows: number, columns: number];

/**
 * The swaps that are possible at each point: two visits of one month exchange their codes of the columns. Every figure by one of both stays as
 * it is; of the cross-table those cells change that lie at a code in which both differ, in the rows and in the columns alike.
 */
export class Swaps {
  readonly rows: LabelDifferences;
  readonly columns: LabelDifferences;
  readonly #alike: Alike[][][];
  readonly #possible: (Uint32Array | undefined)[] = [];

  constructor({ points }: CrossYear) {
    const all = points.flatMap(({ exchanges }) => exchanges.flat());
    this.rows = new LabelDifferences(all.map(({ rows: codes, visits }) => ({ codes, visits })));
    this.columns = new LabelDifferences(all.map(({ columns: codes, visits }) => ({ codes, visits })));
    this.#alike = points.map(({ exchanges }) =>
      exchanges.map((exchange) =>
        exchange
          .toSorted((a, b) => b.visits - a.visits)
          .flatMap((each): Alike[] => {
            const [rows, columns] = [this.rows.numberOf(each.rows), this.columns.numberOf(each.columns)];
            return rows === undefined || columns === undefined ? [] : [[rows, columns]];
          })
          .slice(0, mostAlike),
      ),
    );
  }

  /** Swaps at a point that change a cell, each once. */
  touching(point: number, row: number, column: number): Swap[] {
    const found = new Set<Swap>();
    for (const alike of this.#alike[point]!) {
      const [having, others] = [[] as Alike[], [] as Alike[]];
      for (const each of alike) (this.rows.has(each[0], row) ? having : others).push(each);
      if (having.length === 0 || others.length === 0) continue;
      const ofColumn = new Set(others.filter(([, columns]) => this.columns.has(columns, column)));
      for (const one of having) {
        const has = this.columns.has(one[1], column);
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
          if (one[0] !== other[0] && one[1] !== other[1]) found.add(this.#swap(one, other));
        }
      });
    return Uint32Array.from(found).sort();
  }

  #swap([rows, columns]: Alike, [otherRows, otherColumns]: Alike): Swap {
    const [ofRows, ofColumns] = [this.rows.between(rows, otherRows), this.columns.between(columns, otherColumns)];
    const both = Math.floor(ofRows / 2) * perDifference + Math.floor(ofColumns / 2);
    return 2 * both + ((ofRows + ofColumns) % 2);
  }
}
