import type { CellsBySide } from '../cells/cells-by-side.ts';
import type { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';

/** The visits of a point in a month by the codes of the other dimension. */
interface Month {
  /** By code of the other dimension, for each code of this one. */
  visits: ReadonlyMap<number, readonly number[]>;
  /** Codes of this dimension of which others may not learn the figure of the month; all of them where that is left open. */
  hides: (code: number) => boolean;
  /** Each visit has one code of the other dimension: so a figure of all of them is the sum of cells. */
  isSum: boolean;
}

/**
 * Keeps the visits in hidden cells from being all of one code, or none, as far as they are not told otherwise. Everyone knows how many visits of a place have
 * a code in its hidden cells together: the figure of the place less what is shown. Of some of them it is told who they are, by the figure of a month or
 * of an area that has no visits elsewhere. When as many are left as there are visits, or none, each of those has the code, or has not.
 */
export class SpareVisits {
  readonly #places: CrossPlaces;
  readonly #cells: CellsBySide;
  readonly #size: { codes: number; others: number };
  readonly #months: Month[][];
  readonly #isWithheld: (place: number, code: number) => boolean;
  /** Of each place those inside it, large ones first, and those around it. */
  readonly #inside: number[][];
  readonly #around: number[][];

  constructor(year: CrossYear, places: CrossPlaces, of: 'rows' | 'columns', cells: CellsBySide) {
    const across = of === 'rows' ? 'columns' : 'rows';
    [this.#places, this.#cells] = [places, cells];
    this.#size = { codes: year[of], others: year[across] };
    this.#months = year.points.map(({ exchanges, hidden }) =>
      exchanges.map((exchange, at): Month => {
        const visits = new Map<number, number[]>();
        for (const alike of exchange)
          for (const other of alike[across]) {
            const counts = visits.get(other) ?? new Array<number>(year[of]).fill(0);
            for (const code of alike[of]) counts[code]! += alike.visits;
            visits.set(other, counts);
          }
        const { [of]: codes = [], certain = true } = hidden?.[at] ?? {};
        const isSum = exchange.every((alike) => alike[across].length === 1);
        return { visits, isSum, hides: (code) => !certain || codes.includes(code) };
      }),
    );
    const lines = new Set(
      (year.withheld ?? []).filter((line) => line.of === of).map(({ area, code }) => `${places.ofArea[area]} ${code}`),
    );
    const points = new Set((year.withheldOfPoints ?? []).filter((line) => line.of === of).map(({ point }) => point));
    this.#isWithheld = (place, code) => {
      const inside = places.points[place]!;
      return lines.has(`${place} ${code}`) || (inside.length === 1 && points.has(inside[0]!));
    };
    this.#inside = places.points.map(() => []);
    this.#around = places.points.map((inside, place) =>
      places.ofPoint[inside[0]!]!.filter((at) => at !== place && inside.every((point) => places.holds(at, point))),
    );
    for (const place of this.#bySize().toReversed())
      for (const above of this.#around[place]!) this.#inside[above]!.push(place);
  }

  /** Hides more where it takes that. From small places to large, as what is hidden in one is hidden in those around it. */
  keep(): void {
    for (const place of this.#bySize())
      for (let code = 0; code < this.#size.codes; code += 1) {
        if (this.#isWithheld(place, code)) continue;
        for (let more = this.#lacking(place, code); more !== null; more = this.#lacking(place, code))
          for (const at of [place, ...this.#around[place]!])
            for (let each = 0; each < this.#size.codes; each += 1) this.#cells.hide(at, more, each);
      }
  }

  #bySize(): number[] {
    const { points } = this.#places;
    return [...points.keys()].sort((a, b) => points[a]!.length - points[b]!.length || a - b);
  }

  /** A code of the other dimension at which more has to be hidden; null when nothing has. */
  #lacking(place: number, code: number): number | null {
    const isHidden = Array.from({ length: this.#size.others }, (_, other) => this.#cells.isHidden(place, other, code));
    if (!isHidden.includes(true)) return null;
    const told = this.#told(place, code, isHidden);
    const [having, lacking] = [new Map<number, number>(), new Map<number, number>()];
    let [isSecret, withCode, without] = [false, 0, 0];
    for (const point of this.#places.points[place]!)
      for (const month of this.#months[point]!) {
        if (told.has(month)) continue;
        for (const [other, counts] of month.visits) {
          const count = counts[code]!;
          const rest = counts.reduce((sum, each) => sum + each, 0) - count;
          if (isHidden[other]) [withCode, without] = [withCode + count, without + rest];
          if (isHidden[other] && month.hides(code)) isSecret = true;
          having.set(other, (having.get(other) ?? 0) + count);
          lacking.set(other, (lacking.get(other) ?? 0) + rest);
        }
      }
    if (!isSecret || (withCode > 0 && without > 0)) return null;
    const wanted = withCode === 0 ? having : lacking;
    let [best, least] = [null as number | null, Infinity];
    for (const other of having.keys()) {
      if (isHidden[other]) continue;
      // One that has what is lacking, else any: the next look goes on from there.
      const visits = having.get(other)! + lacking.get(other)! + (wanted.get(other)! > 0 ? 0 : 1e9);
      if (visits < least) [best, least] = [other, visits];
    }
    return best;
  }

  /** Months of which the figures by a code are told and all visits lie in hidden cells: of areas as a whole, or each by itself. */
  #told(place: number, code: number, isHidden: readonly boolean[]): ReadonlySet<Month> {
    const told = new Set<Month>();
    const liesInside = ({ visits, isSum }: Month) => isSum && [...visits.keys()].every((other) => isHidden[other]!);
    for (const area of this.#inside[place]!) {
      if (this.#isWithheld(area, code)) continue;
      const months = this.#places.points[area]!.flatMap((point) => this.#months[point]!);
      if (months.every((month) => !told.has(month) && liesInside(month))) for (const month of months) told.add(month);
    }
    for (const point of this.#places.points[place]!)
      for (const month of this.#months[point]!) if (!month.hides(code) && liesInside(month)) told.add(month);
    return told;
  }
}
