import type { CrossPlaces } from '../cells/cross-places.ts';
import type { AlikeVisits, CrossYear } from '../cells/cross-year.ts';
import type { KnownCells } from './known-cells.ts';
import { linkedKeys } from './linked-keys.ts';

/** The visits of a point in a month by the sets of codes of the other dimension, as keys. */
interface Item {
  point: number;
  keys: ReadonlyMap<string, readonly number[]>;
  /** Bits of the codes that somebody has or, as far as others know, may have: most zeros are shown. */
  possible: bigint;
  /** Those of which it is certain that they have, or that others do not know that they have not. */
  certain: bigint;
  /** Codes that nobody has, of which others do not know it. */
  zeros: readonly number[];
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
    const [withheldPoints, withheldPlaces] = this.#withheld(of);
    const keysOf = keysAcross(of === 'rows' ? 'columns' : 'rows');
    const byPoint = this.#year.points.map(({ exchanges, hidden }, point) =>
      exchanges
        .map((exchange, at): Item => {
          const { [of]: codes = [], certain = true } = hidden?.[at] ?? {};
          const given = new Set(exchange.flatMap((alike) => alike[of]));
          const zeros = codes.filter((code) => !given.has(code));
          const [had, possible] = [bitsOf(given), bitsOf([...given, ...zeros])];
          return { point, keys: keysOf(exchange), possible, certain: certain ? possible : had, zeros };
        })
        .filter(({ possible }) => possible !== 0n),
    );
    let open = byPoint.flat();
    for (const item of open) this.#hideZeros(item, cells);
    const months = Int32Array.from(byPoint, ({ length }) => length);
    /** Of which the sum is known, but not of each: where that is. */
    const settled: { place: number; items: readonly Item[] }[] = [];
    for (const place of this.#order) {
      const [inside, outside] = [[] as Item[], [] as Item[]];
      for (const item of open) (this.#places.holds(place, item.point) ? inside : outside).push(item);
      const crossing = settled
        .filter((group) => this.#isCrossed(group, place))
        .flatMap(({ items }) => items.filter(({ point }) => this.#places.holds(place, point)));
      const groups = this.#groups(inside, cells);
      const unknown = groups.filter((group) => !isKnown(group, withheldPoints, months));
      // Months of a point that only others link: of those no part may be told either.
      for (const group of groups)
        if (!unknown.includes(group) && !this.#holdsTogether(group, cells)) settled.push({ place, items: group });
      if (unknown.length === 1 && crossing.length === 0 && !withheldPlaces.has(place)) {
        settled.push({ place, items: unknown[0]! });
        open = outside;
        continue;
      }
      open = [...outside, ...unknown.flat()];
      const others = new Set([...unknown.flat(), ...crossing].flatMap(({ keys }) => [...keys.values()].flat()));
      for (const other of others) cells.hideAll(place, other);
    }
  }

  /** A zero that is hidden may not be told by zeros at all codes the visits of that point and month have. */
  #hideZeros({ point, keys, zeros }: Item, cells: KnownCells): void {
    const places = this.#places.ofPoint[point]!;
    for (const code of zeros) {
      const known = [...keys.values()].map((others) =>
        places.flatMap((place) =>
          others.filter((other) => cells.isKnownZero(place, other, code)).map((other) => ({ place, other })),
        ),
      );
      if (known.every(({ length }) => length > 0))
        for (const { place, other } of known.flat()) cells.hideZero(place, other, code, places);
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
  #holdsTogether(group: readonly Item[], cells: KnownCells): boolean {
    const points = Map.groupBy(group, ({ point }) => point).values();
    return [...points].every((items) => this.#groups(items, cells).length === 1);
  }

  /** Items that hang together: a change by one code at one of them can be undone at another without any shown cell changing. */
  #groups(items: readonly Item[], cells: KnownCells): Item[][] {
    const known = new Map<string, bigint>();
    const linked = items.map(({ point, keys, possible, certain }) =>
      [...keys].flatMap(([key, others]) => {
        const at = `${point} ${key}`;
        const knownZeros = known.get(at) ?? this.#knownZeros(point, others, cells);
        known.set(at, knownZeros);
        const codes = possible & ~knownZeros;
        return codes === 0n ? [] : [{ key, codes, certain: certain & ~knownZeros }];
      }),
    );
    const together = linkedKeys(linked);
    return [
      ...Map.groupBy(items.keys(), (at) => {
        const found = new Set(linked[at]!.map(({ key }) => together(key)));
        // Of what lies between two sets of keys that are not known to move together nothing is taken for granted.
        return found.size === 1 ? `key ${[...found][0]}` : `item ${at}`;
      }).values(),
    ].map((group) => group.map((at) => items[at]!));
  }

  /** Codes of which everyone knows that nobody of a point has them together with these: a zero of a place says so of all points in it. */
  #knownZeros(point: number, others: readonly number[], cells: KnownCells): bigint {
    let zeros = 0n;
    for (const place of this.#places.ofPoint[point]!)
      for (const other of others)
        for (let code = 0; code < cells.codes; code += 1)
          if (cells.isKnownZero(place, other, code)) zeros |= 1n << BigInt(code);
    return zeros;
  }
}

/** Whether the figure of a group is the sum of figures of points that are told. */
function isKnown(group: readonly Item[], withheld: ReadonlySet<number>, months: Int32Array): boolean {
  const found = new Map<number, number>();
  for (const { point } of group) found.set(point, (found.get(point) ?? 0) + 1);
  return [...found].every(([point, count]) => !withheld.has(point) && count === months[point]);
}

/** Makes keys of the codes of visits; lists of codes that are one list have one key, as there are half a million of them. */
function keysAcross(across: 'rows' | 'columns') {
  const known = new Map<readonly number[], string>();
  const keyOf = (codes: readonly number[]) => {
    let key = known.get(codes);
    if (key === undefined) known.set(codes, (key = codes.toSorted((a, b) => a - b).join(' ')));
    return key;
  };
  return (exchange: readonly AlikeVisits[]) => new Map(exchange.map((alike) => [keyOf(alike[across]), alike[across]]));
}

const bitsOf = (codes: Iterable<number>) => [...codes].reduce((bits, code) => bits | (1n << BigInt(code)), 0n);
