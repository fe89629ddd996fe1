import type { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';

/** Visits of a year of which the figure of one month tells in which cell they are. */
export class ToldVisits {
  readonly #codes: number;
  readonly #others: number;
  /** By place, code of the other dimension and code of this one. */
  readonly #visits = new Map<number, number>();

  /** @param of the dimension of which figures are hidden */
  constructor(year: CrossYear, places: CrossPlaces, of: 'rows' | 'columns') {
    const across = of === 'rows' ? 'columns' : 'rows';
    [this.#codes, this.#others] = [year[of], year[across]];
    year.points.forEach(({ exchanges, hidden = [] }, point) =>
      hidden.forEach(({ [of]: codesOfMonth, certain }, at) => {
        const exchange = exchanges[at]!;
        const isOne = new Set(exchange.map((alike) => alike[across].join(' '))).size === 1;
        if (!certain || !isOne) return;
        for (const { [of]: codes, [across]: others, visits } of exchange)
          for (const code of codes)
            if (!codesOfMonth.includes(code))
              for (const place of places.ofPoint[point]!)
                for (const other of others) this.#add(place, other, code, visits);
      }),
    );
  }

  /** How many of a cell. */
  in(place: number, other: number, code: number): number {
    return this.#visits.get(this.#at(place, other, code)) ?? 0;
  }

  #add(place: number, other: number, code: number, visits: number): void {
    this.#visits.set(this.#at(place, other, code), this.in(place, other, code) + visits);
  }

  #at(place: number, other: number, code: number): number {
    return (place * this.#others + other) * this.#codes + code;
  }
}
