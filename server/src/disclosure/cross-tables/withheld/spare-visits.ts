import type { CellsBySide } from '../cells/cells-by-side.ts';
import type { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';
import { type MonthByOther, monthsByOther } from './months-by-other.ts';

/**
 * Keeps the visits in hidden cells from being all of one code, or none, as far as they are not told otherwise. Everyone knows how many visits of a place have
 * a code in its hidden cells together: the figure of the place less what is shown. Of some of them it is told who they are, by the figure of a month or
 * of an area that has no visits elsewhere. When as many are left as there are visits, or none, each of those has the code, or has not.
 */
export class SpareVisits {
  readonly #places: CrossPlaces;
  readonly #cells: CellsBySide;
  readonly #size: { codes: number; others: number };
  readonly #months: MonthByOther[][];
  readonly #isWithheld: (place: number, code: number) => boolean;
  /** Of each place those inside it, large ones first, and those around it. */
  readonly #inside: number[][];
  readonly #around: number[][];

  constructor(year: CrossYear, places: CrossPlaces, of: 'rows' | 'columns', cells: CellsBySide) {
    [this.#places, this.#cells] = [places, cells];
    this.#size = { codes: year[of], others: year[of === 'rows' ? 'columns' : 'rows'] };
    this.#months = monthsByOther(year, of);
    const lines = new Set(
      (year.withheld ?? []).filter((line) => line.of === of).map(({ area, code }) => `${places.ofArea[area]} ${code}`),
    );
    const points = new Set((year.withheldOfPoints ?? []).filter((line) => line.of === of).map(({ point }) => point));
    this.#isWithheld = (place, code) => {
      const inside = places.points[place]!;
      return lines.has(`${place} ${code}`) || (inside.length === 1 && points.has(inside[0]!));
    };
    this.#inside = places.points.map(() => []);
    this.#around = places.points.map((_, place) => places.around(place).filter((at) => at !== place));
    for (const place of places.bySize().toReversed())
      for (const above of this.#around[place]!) this.#inside[above]!.push(place);
  }

  /** Hides more where it takes that. From small places to large, as what is hidden in one is hidden in those around it. */
  keep(): void {
    for (const place of this.#places.bySize())
      for (let code = 0; code < this.#size.codes; code += 1) {
        if (this.#isWithheld(place, code)) continue;
        for (let more = this.#lacking(place, code); more !== null; more = this.#lacking(place, code))
          for (const at of [place, ...this.#around[place]!])
            for (let each = 0; each < this.#size.codes; each += 1) this.#cells.hide(at, more, each);
      }
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
  #told(place: number, code: number, isHidden: readonly boolean[]): ReadonlySet<MonthByOther> {
    const told = new Set<MonthByOther>();
    const liesInside = ({ visits, isSum }: MonthByOther) =>
      isSum && [...visits.keys()].every((other) => isHidden[other]!);
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
