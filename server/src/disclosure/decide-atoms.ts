import { type HidingRule, hiddenCells } from './hide-cells.ts';
import { placesWithout } from './linked-cells.ts';
import { type AreaLevel, type Atoms, type ProtectedRow, free, shown } from './protected-row.ts';
import { unsafeAtoms } from './unsafe-atoms.ts';

/** A step of taking hidden cells together: over the rows of one area in one period. */
export interface BundlingStep {
  area: AreaLevel;
  months: 3 | 12;
  /** Only where nothing of the area and period is left over: then a later step has nothing to repair there. */
  whole?: boolean;
}

/**
 * The steps in order: what one leaves over goes on to the next. Those of a quarter come before those of the year, and are of one quarter
 * each, so that what was decided when it ended never changes when the year does. Areas lie inside each other, but for libraries, which
 * have no step: bundles across municipalities with two libraries would hide the figures of one for the sake of the other.
 */
export const bundlingSteps: readonly BundlingStep[] = [
  { area: 'LOCATION', months: 3, whole: true },
  { area: 'LOCATION', months: 12 },
  { area: 'LIBRARY_IN_MUNICIPALITY', months: 12 },
  { area: 'MUNICIPALITY', months: 12 },
  { area: 'PROVINCE', months: 12 },
  { area: 'SUPPORT_ORGANISATION', months: 12 },
  { area: 'NATION', months: 12 },
];

/** What is decided over the rows of one dimension and year. */
export interface Decision {
  atoms: Atoms;
  bundles: number;
}

/**
 * Decides for every base cell of a year which atom it belongs to: shown as it is, part of a bundle of which only the sum is ever shown,
 * or free and never shown. Depends on nothing but the rows given, in any order but the one they come in.
 * @param finished months of the year that are over, from the first; the rows are of those only
 */
export function decideAtoms(
  rows: readonly ProtectedRow[],
  finished: number,
  rule: HidingRule,
  steps: readonly BundlingStep[] = bundlingSteps,
): Decision {
  // Points of which something was left over at the very top give up figures of their own, so that the areas above them keep theirs.
  const giving = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const table = new Table(rows, rule, giving);
    for (const step of steps)
      for (let first = 0; first + step.months <= finished; first += step.months)
        table.bundle((row) => row.month >= first && row.month < first + step.months, step);
    const over = finished === 12 ? table.leftOver() : [];
    if (over.every((point) => giving.has(point)) || attempt === mostAttempts)
      return { atoms: table.atoms, bundles: table.bundles };
    for (const point of over) giving.add(point);
  }
}

/** Each attempt decides everything anew. */
const mostAttempts = 8;

/** Cells of one code in one area that are in no bundle yet. */
interface Candidate {
  code: number;
  /** Of the area. */
  id: string;
  rows: number[];
}

class Table {
  readonly atoms: number[][];
  bundles = 0;
  readonly #rows: readonly ProtectedRow[];
  readonly #visits: readonly (readonly number[])[];
  readonly #rule: HidingRule;

  readonly #giving: ReadonlySet<string>;

  constructor(rows: readonly ProtectedRow[], rule: HidingRule, giving: ReadonlySet<string>) {
    this.#rows = rows;
    this.#giving = giving;
    this.#visits = rows.map(({ visits }) => visits);
    this.#rule = rule;
    this.atoms = rows.map(({ visits }) => hiddenCells(visits, rule).map((hidden) => (hidden ? free : shown)));
  }

  /** Takes free cells together per area and code, and lets go again of what would give something away. */
  bundle(within: (row: ProtectedRow) => boolean, { area, months, whole = false }: BundlingStep): void {
    const inPeriod = this.#rows.flatMap((row, at) => (within(row) ? [at] : []));
    const made = new Map<number, Candidate>();
    const candidates = this.#candidates(inPeriod, area, months);
    const short = new Set(candidates.filter((one) => !this.#isEnough(one)).map((one) => one.id));
    for (const candidate of candidates) {
      if (whole ? short.has(candidate.id) : !this.#isEnough(candidate)) continue;
      for (const row of candidate.rows) this.atoms[row]![candidate.code] = this.bundles;
      made.set(this.bundles, candidate);
      this.bundles += 1;
    }
    if (this.#rule.secondary !== false) this.#letGo(inPeriod, made, whole);
  }

  /** Points of which a cell is in no bundle. */
  leftOver(): string[] {
    return this.#rows.flatMap(({ areas }, row) => (this.atoms[row]!.includes(free) ? [areas.LOCATION] : []));
  }

  #candidates(rows: readonly number[], area: AreaLevel, months: number): Candidate[] {
    const found = new Map<string, Candidate>();
    for (const row of rows) {
      const id = this.#rows[row]!.areas[area];
      const gives = months === 12 && area !== 'NATION' && this.#giving.has(this.#rows[row]!.areas.LOCATION);
      if (id === '' || gives) continue;
      this.atoms[row]!.forEach((atom, code) => {
        if (atom !== free) return;
        const key = `${code} ${id}`;
        const candidate = found.get(key);
        if (candidate) candidate.rows.push(row);
        else found.set(key, { code, id, rows: [row] });
      });
    }
    return [...found.values()];
  }

  /** At least two cells with visits, a sum that may be shown, and more visits than cells. */
  #isEnough({ code, rows }: Omit<Candidate, 'id'>): boolean {
    const counts = rows.map((row) => this.#visits[row]![code]!).filter((count) => count > 0);
    const sum = counts.reduce((total, count) => total + count, 0);
    return counts.length >= 2 && sum >= this.#rule.threshold && sum > counts.length;
  }

  #sum({ code, rows }: Candidate): number {
    return rows.reduce((total, row) => total + this.#visits[row]![code]!, 0);
  }

  /** Ends with nothing unsafe: before this step nothing was, so at the latest when all of `made` is let go. */
  #letGo(rows: readonly number[], made: Map<number, Candidate>, whole: boolean): void {
    for (;;) {
      const { graph, bundleOf } = this.#graphOf(rows);
      const unsafe = unsafeAtoms(graph);
      if (unsafe.length === 0) return;
      let changed = false;
      for (const { code, bundle, rows: apart } of unsafe) {
        const own = bundle === null ? undefined : made.get(bundleOf[bundle]!);
        if (own && whole) {
          for (const [other, candidate] of [...made])
            if (candidate.id === own.id) this.#release(other, candidate, null, made);
          changed = true;
        } else if (own) {
          this.#release(bundleOf[bundle!]!, own, new Set(apart.map((row) => rows[row]!)), made);
          changed = true;
        } else changed = this.#releaseNear(code, apart, rows, graph, bundleOf, made) || changed;
      }
      // Only where there is one code: its cell is the total of the row, which everyone knows. It stays in no bundle, so it is not told here.
      if (!changed && made.size === 0) return;
      if (!changed) for (const [bundle, candidate] of [...made]) this.#release(bundle, candidate, null, made);
    }
  }

  /** Takes rows out of a bundle; all of it when what stays is not enough. */
  #release(bundle: number, candidate: Candidate, apart: Set<number> | null, made: Map<number, Candidate>): void {
    const stay = apart ? candidate.rows.filter((row) => !apart.has(row)) : [];
    const kept = { ...candidate, rows: stay };
    const enough = stay.length > 0 && stay.length < candidate.rows.length && this.#isEnough(kept);
    for (const row of candidate.rows) if (!enough || apart!.has(row)) this.atoms[row]![candidate.code] = free;
    if (enough) made.set(bundle, kept);
    else made.delete(bundle);
  }

  /** Lets the smallest bundle of this step go in each place where something else needs room. */
  #releaseNear(
    code: number,
    apart: readonly number[],
    rows: readonly number[],
    graph: Parameters<typeof unsafeAtoms>[0],
    bundleOf: readonly number[],
    made: Map<number, Candidate>,
  ): boolean {
    const places = placesWithout(code, graph);
    const placesOf = (row: number) => {
      const own = places.ofRow(row);
      if (own !== null) return [own];
      return graph.atoms[row]!.flatMap((atom, other) => (other !== code && atom >= 0 ? [places.ofBundle(atom)] : []));
    };
    const near = new Set(apart.flatMap(placesOf));
    const smallest = new Map<number, { bundle: number; sum: number }>();
    bundleOf.forEach((bundle, at) => {
      const candidate = made.get(bundle);
      if (!candidate || candidate.code === code) return;
      const place = places.ofBundle(at);
      if (!near.has(place)) return;
      const sum = this.#sum(candidate);
      if (sum < (smallest.get(place)?.sum ?? Infinity)) smallest.set(place, { bundle, sum });
    });
    for (const { bundle } of smallest.values()) this.#release(bundle, made.get(bundle)!, null, made);
    return smallest.size > 0;
  }

  /** The hidden cells of these rows, with their bundles numbered from 0. */
  #graphOf(rows: readonly number[]) {
    const bundleOf: number[] = [];
    const numbers = new Map<number, number>();
    const atoms = rows.map((row) =>
      this.atoms[row]!.map((atom) => {
        if (atom < 0) return atom;
        let number = numbers.get(atom);
        if (number === undefined) {
          numbers.set(atom, (number = bundleOf.length));
          bundleOf.push(atom);
        }
        return number;
      }),
    );
    return { graph: { visits: rows.map((row) => this.#visits[row]!), atoms, bundles: bundleOf.length }, bundleOf };
  }
}
