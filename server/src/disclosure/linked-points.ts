import type { CrossPlaces } from './cross-places.ts';
import type { AlikeVisits, CrossYear } from './cross-year.ts';

/** What is known of the cells so far, by place. */
export interface KnownCells {
  count: (place: number, across: number, code: number) => number;
  isHidden: (place: number, across: number, code: number) => boolean;
  hide: (place: number, across: number, code: number) => void;
}

/** The visits of a point in a month by the sets of codes of the other dimension, as keys. */
interface Item {
  point: number;
  keys: ReadonlyMap<string, readonly number[]>;
}

/**
 * Keeps a cross-table from giving a figure by one code that is withheld. Everyone knows which codes of the other dimension the visits of a point
 * and month have: where those of some points are shared by no others in an area, the cells at those codes add up to the figure of just those points.
 * So in each area, from small to large, points that share codes are taken together; where the figure of such a group is not known by itself, its cells
 * are hidden, and it is looked at again in the areas around (docs/decisions/0023).
 */
export class LinkedPoints {
  readonly #year: CrossYear;
  readonly #places: CrossPlaces;
  readonly #order: number[];

  constructor(year: CrossYear, places: CrossPlaces) {
    this.#year = year;
    this.#places = places;
    const { points } = places;
    this.#order = [...points.keys()].sort((a, b) => points[a]!.length - points[b]!.length || a - b);
  }

  /**
   * Hides what would give a figure by one code that is withheld. All codes of a dimension at once: what is shown of others and the totals tell of
   * one, and of a code of which every year is told single months are withheld.
   */
  hide(of: 'rows' | 'columns', cells: KnownCells): void {
    const codes = Array.from({ length: this.#year[of] }, (_, code) => code);
    const [withheldPoints, withheldPlaces] = this.#withheld(of);
    const across = of === 'rows' ? 'columns' : 'rows';
    let open = this.#year.points.flatMap(({ exchanges }, point) =>
      exchanges.map((exchange): Item => ({ point, keys: keysOf(exchange, across) })),
    );
    const months = Int32Array.from(this.#year.points, ({ exchanges }) => exchanges.length);
    /** Of which the sum is known, but not of each: where that is. */
    const settled: { place: number; items: readonly Item[] }[] = [];
    for (const place of this.#order) {
      const [inside, outside] = [[] as Item[], [] as Item[]];
      for (const item of open) (this.#places.holds(place, item.point) ? inside : outside).push(item);
      const crossing = settled
        .filter((group) => this.#isCrossed(group, place))
        .flatMap(({ items }) => items.filter(({ point }) => this.#places.holds(place, point)));
      const groups = this.#groups(inside, codes, cells);
      const unknown = groups.filter((group) => !isKnown(group, withheldPoints, months));
      // Months of a point that only others link: of those no part may be told either.
      for (const group of groups)
        if (!unknown.includes(group) && !this.#holdsTogether(group, codes, cells))
          settled.push({ place, items: group });
      if (unknown.length === 1 && crossing.length === 0 && !withheldPlaces.has(place)) {
        settled.push({ place, items: unknown[0]! });
        open = outside;
        continue;
      }
      open = [...outside, ...unknown.flat()];
      const others = new Set([...unknown.flat(), ...crossing].flatMap(({ keys }) => [...keys.values()].flat()));
      for (const other of others) for (const code of codes) cells.hide(place, other, code);
    }
  }

  #withheld(of: 'rows' | 'columns'): [points: Set<number>, places: Set<number>] {
    const isOf = (line: { of: 'rows' | 'columns' }) => line.of === of;
    const points = (this.#year.withheldOfPoints ?? []).filter(isOf).map(({ point }) => point);
    const places = (this.#year.withheld ?? []).filter(isOf).map(({ area }) => this.#places.ofArea[area]!);
    return [new Set(points), new Set(places)];
  }

  /** Whether a group was settled in a place of which this one holds a part and more. */
  #isCrossed({ place, items }: { place: number; items: readonly Item[] }, other: number): boolean {
    const inside = items.some(({ point }) => this.#places.holds(other, point));
    return inside && !this.#places.points[place]!.every((point) => this.#places.holds(other, point));
  }

  /** Whether the months of each point of a group hang together without those of others. */
  #holdsTogether(group: readonly Item[], codes: readonly number[], cells: KnownCells): boolean {
    const points = Map.groupBy(group, ({ point }) => point).values();
    return [...points].every((items) => this.#groups(items, codes, cells).length === 1);
  }

  /** Items that hang together by sets of codes that are not known to hold nobody. */
  #groups(items: readonly Item[], codes: readonly number[], cells: KnownCells): Item[][] {
    const above = items.map((_, at) => at);
    const find = (at: number): number => {
      let top = at;
      while (above[top] !== top) top = above[top]!;
      above[at] = top;
      return top;
    };
    const first = new Map<string, number>();
    const links = new Map<string, boolean>();
    items.forEach(({ point, keys }, at) => {
      for (const [key, others] of keys) {
        const of = `${point} ${key}`;
        let may = links.get(of);
        if (may === undefined) links.set(of, (may = this.#mayHold(point, others, codes, cells)));
        if (!may) continue;
        const known = first.get(key);
        if (known === undefined) first.set(key, at);
        else above[find(at)] = find(known);
      }
    });
    return [...Map.groupBy(items.keys(), find).values()].map((group) => [...group].map((at) => items[at]!));
  }

  /** A zero that is shown says of all points in it that nobody came. */
  #mayHold(point: number, others: readonly number[], codes: readonly number[], cells: KnownCells): boolean {
    return this.#places.ofPoint[point]!.every((at) =>
      others.every((other) =>
        codes.every((code) => cells.count(at, other, code) > 0 || cells.isHidden(at, other, code)),
      ),
    );
  }
}

/** Whether the figure of a group is the sum of figures of points that are told. */
function isKnown(group: readonly Item[], withheld: ReadonlySet<number>, months: Int32Array): boolean {
  const found = new Map<number, number>();
  for (const { point } of group) found.set(point, (found.get(point) ?? 0) + 1);
  return [...found].every(([point, count]) => !withheld.has(point) && count === months[point]);
}

const keysOf = (exchange: readonly AlikeVisits[], across: 'rows' | 'columns') =>
  new Map(exchange.map((alike) => [alike[across].toSorted((a, b) => a - b).join(' '), alike[across]]));
