import { CrossPlaces } from './cross-places.ts';
import { type AlikeVisits, type CrossYear, answerAt, countAnswers } from './cross-year.ts';
import type { HidingRule } from './hide-cells.ts';
import { KnownCells } from './known-cells.ts';
import { LinkedPoints } from './linked-points.ts';
import { type Changes, Perturbations } from './perturbations.ts';
import { Swaps } from './swaps.ts';

/** What may be told of the cross-tables of a year: for each area, row and column (`answerAt`). */
export interface CrossDecision {
  visits: Int32Array;
  hidden: Uint8Array;
  /** Of the hidden ones those that have another value in another register that tells the same. */
  covered: Uint8Array;
  /** Small cells that no swap changes: whoever knows the figures by one of both of every point and month knows them. */
  implied: number[];
}

/**
 * Decides which cells of a year's cross-tables are hidden: those from 1 up to the threshold, whole lines of which the figure alone is
 * withheld, and for each small cell all that one perturbation changes (docs/decisions/0023): then there is another register that
 * tells the same, and another number there. Depends on nothing but what is given, whatever the order of visits.
 */
export function decideCrossTable(given: CrossYear, rule: HidingRule): CrossDecision {
  const year = inOrder(given);
  const visits = countAnswers(year);
  const hidden = Uint8Array.from(visits, (count) => (count > 0 && count < rule.threshold ? 1 : 0));
  const covered = new Uint8Array(hidden.length);
  const implied: number[] = [];
  if (rule.secondary !== false) {
    const deciding = new Deciding(year, visits, hidden);
    for (const place of deciding.largestFirst()) deciding.settle(place, rule.threshold);
    deciding.spread(hidden, covered);
    implied.push(...deciding.implied);
  } else covered.set(hidden);
  return { visits, hidden, covered, implied };
}

/** With the visits of each point in one order, as of what costs the same the first is chosen. */
function inOrder(year: CrossYear): CrossYear {
  const sorted = <T>(things: readonly T[], nameOf: (thing: T) => string): T[] =>
    things
      .map((thing) => ({ thing, name: nameOf(thing) }))
      .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
      .map(({ thing }) => thing);
  const points = year.points.map(({ areas, exchanges, hidden }) => {
    const ordered = exchanges.map((exchange, at) => ({
      exchange: sorted(exchange, ({ rows, columns, visits }) => `${rows.join(' ')};${columns.join(' ')};${visits}`),
      ...(hidden && { ofMonth: hidden[at]! }),
    }));
    const inOne = sorted(ordered, ({ exchange, ofMonth }) => JSON.stringify([exchange, ofMonth]));
    return {
      ...{ areas, exchanges: inOne.map(({ exchange }) => exchange) },
      ...(hidden && { hidden: inOne.map(({ ofMonth }) => ofMonth!) }),
    };
  });
  return { ...year, points };
}

class Deciding {
  readonly #year: CrossYear;
  readonly #places: CrossPlaces;
  readonly #perturbations: Perturbations;
  /** What is hidden for a large area is missed by more people. */
  readonly #weights: number[];
  readonly #size: number;
  readonly #visits: Int32Array;
  readonly #hidden: Uint8Array;
  readonly #covered: Uint8Array;
  readonly implied: number[] = [];
  /** Visits of each place by one code. */
  readonly #totals: Record<'rows' | 'columns', Int32Array>;

  constructor(year: CrossYear, visits: Int32Array, hidden: Uint8Array) {
    this.#year = year;
    this.#places = new CrossPlaces(year);
    this.#perturbations = new Perturbations(this.#places, new Swaps(year));
    this.#weights = this.#places.points.map(({ length }) => length);
    this.#size = year.rows * year.columns;
    const cells = this.#places.points.length * this.#size;
    [this.#visits, this.#hidden, this.#covered] = [new Int32Array(cells), new Uint8Array(cells), new Uint8Array(cells)];
    this.#places.ofArea.forEach((place, area) => {
      if (place === null) return;
      const [from, until] = [area * this.#size, (area + 1) * this.#size];
      this.#visits.set(visits.subarray(from, until), place * this.#size);
      this.#hidden.set(hidden.subarray(from, until), place * this.#size);
    });
    this.#totals = { rows: this.#totalsBy('rows'), columns: this.#totalsBy('columns') };
    for (const { area, of, code } of year.withheld ?? []) this.#withhold(area, of, code);
    this.#keepApart();
  }

  #totalsBy(of: 'rows' | 'columns'): Int32Array {
    const totals = new Int32Array(this.#places.points.length * this.#year[of]);
    this.#year.points.forEach(({ exchanges }, point) => {
      for (const alike of exchanges.flat())
        for (const place of this.#places.ofPoint[point]!)
          for (const code of alike[of]) totals[place * this.#year[of] + code]! += alike.visits;
    });
    return totals;
  }

  /**
   * Hides a line of a place; and of each place above it those cells of which all visits are the place's own, as the figures by the other dimension
   * show: such a cell is one of the line by another name. A code of the other dimension that nobody has there shows its zeros, unless those are
   * withheld as well: of organisations that is nearly all of the country's.
   */
  #withhold(area: number, of: 'rows' | 'columns', code: number): void {
    const place = this.#places.ofArea[area];
    if (typeof place !== 'number') return;
    const across = of === 'rows' ? 'columns' : 'rows';
    const totals = this.#totals[across];
    const inside = this.#places.points[place]!;
    const zerosAreHidden = this.#year.protects?.includes(across) ?? false;
    for (const above of this.#places.ofPoint[inside[0]!]!) {
      if (!inside.every((point) => this.#places.holds(above, point))) continue;
      for (let other = 0; other < this.#year[across]; other += 1) {
        const own = totals[place * this.#year[across] + other]!;
        if (own === 0 && !(above === place && zerosAreHidden)) continue;
        if (above !== place && own !== totals[above * this.#year[across] + other]) continue;
        this.#hidden[of === 'rows' ? this.#at(above, code, other) : this.#at(above, other, code)] = 1;
      }
    }
  }

  /** Sees to it that no codes that few points share give the figures of those. */
  #keepApart(): void {
    const linked = new LinkedPoints(this.#year, this.#places);
    for (const side of ['rows', 'columns'] as const) {
      const at = (place: number, across: number, code: number) =>
        side === 'rows' ? this.#at(place, code, across) : this.#at(place, across, code);
      const { protects = [], withheld = [] } = this.#year;
      if (!protects.includes(side) && !withheld.some((line) => line.of === side)) continue;
      const cells = new KnownCells(this.#year, this.#places, side, {
        count: (...cell) => this.#visits[at(...cell)]!,
        isHidden: (...cell) => this.#hidden[at(...cell)] === 1,
        hide: (...cell) => (this.#hidden[at(...cell)] = 1),
      });
      linked.hide(side, cells);
    }
  }

  /** What is hidden for a large place is hidden for many small ones with it. */
  largestFirst(): number[] {
    const { points } = this.#places;
    return [...points.keys()].sort((a, b) => points[b]!.length - points[a]!.length || a - b);
  }

  /** Sees to it that every small cell of a place is changed by something that changes hidden cells only. */
  settle(place: number, threshold: number): void {
    for (let row = 0; row < this.#year.rows; row += 1)
      for (let column = 0; column < this.#year.columns; column += 1) {
        const at = this.#at(place, row, column);
        const count = this.#visits[at]!;
        if (count > 0 && count < threshold && this.#covered[at] === 0) this.#cover(place, row, column);
      }
  }

  #cover(place: number, row: number, column: number): void {
    const points = this.#byPrice(this.#places.points[place]!, row, column);
    const found = this.#perturbations.cheapest({ place, row, column }, points, (changes, most) =>
      this.#price(changes, most),
    );
    if (found) this.#hide(found, true);
    else if (!this.#coverByRareVisits(place, row, column)) this.#coverAcross(place, row, column);
  }

  /** Points by what it would hide to change a cell of all areas they lie in. */
  #byPrice(points: readonly number[], row: number, column: number): number[] {
    const priced = points.map((point) => {
      const price = this.#places.ofPoint[point]!.reduce((sum, of) => sum + this.#priceOf(this.#at(of, row, column)), 0);
      return { point, price };
    });
    return priced.sort((a, b) => a.price - b.price || a.point - b.point).map(({ point }) => point);
  }

  #price(changes: readonly Changes[], most: number): number {
    let price = 0;
    for (const { place, rows, columns } of changes)
      for (const row of rows)
        for (const column of columns) {
          price += this.#priceOf(this.#at(place, row, column));
          if (price >= most) return price;
        }
    return price;
  }

  /** Hiding a zero costs something too. */
  #priceOf(at: number): number {
    return this.#hidden[at] === 1 ? 0 : (this.#visits[at]! + 3) * this.#weights[Math.floor(at / this.#size)]!;
  }

  /** @param covered whether they are what a perturbation changes, which keeps all figures by one of both */
  #hide(changes: readonly Changes[], covered: boolean): void {
    for (const { place, rows, columns } of changes)
      for (const row of rows)
        for (const column of columns) {
          this.#hidden[this.#at(place, row, column)] = 1;
          if (covered) this.#covered[this.#at(place, row, column)] = 1;
        }
  }

  /** Of visits with sets of codes so rare that the usual swaps leave them out: any two that change the cell. */
  #coverByRareVisits(place: number, row: number, column: number): boolean {
    for (const point of this.#places.points[place]!)
      for (const exchange of this.#year.points[point]!.exchanges)
        for (const one of exchange) {
          if (!one.rows.includes(row)) continue;
          const has = one.columns.includes(column);
          const other = exchange.find(
            ({ rows, columns }: AlikeVisits) => !rows.includes(row) && columns.includes(column) !== has,
          );
          if (!other) continue;
          const cells = { rows: differing(one.rows, other.rows), columns: differing(one.columns, other.columns) };
          this.#hide(
            this.#places.ofPoint[point]!.map((at) => ({ place: at, ...cells })),
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
    this.#places.ofArea.forEach((of, area) => {
      if (of === place) this.implied.push(answerAt(this.#year, area, row, column));
    });
    for (const point of this.#places.points[place]!) {
      const one = this.#visitsAt(point).find((each) => each.rows.includes(row) && each.columns.includes(column));
      if (!one) continue;
      for (const other of this.#places.near(point, place)) {
        const alike = this.#visitsAt(other).find(
          ({ rows, columns }) => rows.join(' ') === one.rows.join(' ') && !columns.includes(column),
        );
        if (!alike) continue;
        const columns = differing(one.columns, alike.columns);
        return this.#hide(
          this.#places.between(point, other).map((at) => ({ place: at, rows: one.rows, columns })),
          false,
        );
      }
    }
    this.#hideUpwards(place, row, column);
  }

  #visitsAt(point: number): readonly AlikeVisits[] {
    return this.#year.points[point]!.exchanges.flat();
  }

  /** Then no cell that is shown holds these visits. */
  #hideUpwards(place: number, row: number, column: number): void {
    const inside = this.#places.points[place]!;
    const above = this.#places.ofPoint[inside[0]!]!.filter((at) => inside.every((one) => this.#places.holds(at, one)));
    this.#hide(
      above.map((at) => ({ place: at, rows: [row], columns: [column] })),
      false,
    );
  }

  /** Writes down for every area what was decided for its place. */
  spread(hidden: Uint8Array, covered: Uint8Array): void {
    this.#places.ofArea.forEach((place, area) => {
      if (place === null) return;
      hidden.set(this.#hidden.subarray(place * this.#size, (place + 1) * this.#size), area * this.#size);
      covered.set(this.#covered.subarray(place * this.#size, (place + 1) * this.#size), area * this.#size);
    });
  }

  #at(place: number, row: number, column: number): number {
    return (place * this.#year.rows + row) * this.#year.columns + column;
  }
}

/** The codes in which two sets differ. */
const differing = (one: readonly number[], other: readonly number[]): number[] => [
  ...one.filter((code) => !other.includes(code)),
  ...other.filter((code) => !one.includes(code)),
];
