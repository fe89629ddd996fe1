import type { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';
import type { KnownCells } from './known-cells.ts';
import { type LinkedMonth, linkedMonths } from './linked-months.ts';
import { MonthGroups } from './month-groups.ts';

/**
 * Keeps a cross-table from giving a figure by one code that is withheld. Everyone knows which codes of the other dimension the visits of a point
 * and month have: where those of some points are shared by no others in an area, the cells at those codes add up to the figure of just those points.
 * So in each area, from small to large, points that share codes are taken together; where the figure of such a group is not known by itself, its cells
 * are hidden, and it is looked at again in the areas around (docs/decisions/0023).
 */
export class LinkedPoints {
  readonly #year: CrossYear;
  readonly #places: CrossPlaces;

  constructor(year: CrossYear, places: CrossPlaces) {
    [this.#year, this.#places] = [year, places];
  }

  /**
   * Hides what would give a figure by one code that is withheld. All codes of a dimension at once: what is shown of others and the totals tell of
   * one, and of a code of which every year is told single months are withheld.
   */
  hide(of: 'rows' | 'columns', cells: KnownCells): void {
    const [withheldPoints, withheldPlaces] = this.#withheld(of);
    const groupsOf = new MonthGroups(this.#places, cells);
    const byPoint = linkedMonths(this.#year, of);
    let open = byPoint.flat();
    for (const month of open) this.#hideZeros(month, cells);
    const months = Int32Array.from(byPoint, ({ length }) => length);
    /** Of which the sum is known, but not of each: where that is. */
    const settled: { place: number; group: readonly LinkedMonth[] }[] = [];
    for (const place of this.#places.bySize()) {
      const [inside, outside] = [[] as LinkedMonth[], [] as LinkedMonth[]];
      for (const month of open) (this.#places.holds(place, month.point) ? inside : outside).push(month);
      const crossing = settled
        .filter((one) => this.#isCrossed(one, place))
        .flatMap(({ group }) => group.filter(({ point }) => this.#places.holds(place, point)));
      const groups = groupsOf.among(inside);
      const unknown = groups.filter((group) => !isKnown(group, withheldPoints, months));
      // Months of a point that only others link: of those no part may be told either.
      for (const group of groups)
        if (!unknown.includes(group) && !groupsOf.holdsTogether(group)) settled.push({ place, group });
      if (unknown.length === 1 && crossing.length === 0 && !withheldPlaces.has(place)) {
        settled.push({ place, group: unknown[0]! });
        open = outside;
        continue;
      }
      open = [...outside, ...unknown.flat()];
      const others = new Set([...unknown.flat(), ...crossing].flatMap(({ keys }) => [...keys.values()].flat()));
      for (const other of others) cells.hideAll(place, other);
    }
  }

  /** A zero that is hidden may not be told by zeros at all codes the visits of that point and month have. */
  #hideZeros({ point, keys, zeros }: LinkedMonth, cells: KnownCells): void {
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
  #isCrossed({ place, group }: { place: number; group: readonly LinkedMonth[] }, other: number): boolean {
    const inside = group.some(({ point }) => this.#places.holds(other, point));
    return inside && !this.#places.points[place]!.every((point) => this.#places.holds(other, point));
  }
}

/** Whether the figure of a group is the sum of figures of points that are told. */
function isKnown(group: readonly LinkedMonth[], withheld: ReadonlySet<number>, months: Int32Array): boolean {
  const found = new Map<number, number>();
  for (const { point } of group) found.set(point, (found.get(point) ?? 0) + 1);
  return [...found].every(([point, count]) => !withheld.has(point) && count === months[point]);
}
