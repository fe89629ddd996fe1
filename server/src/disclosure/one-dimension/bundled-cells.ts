import type { HidingRule } from '../what-is-protected/hiding-rule.ts';
import { type Candidate, candidatesIn, isEnough, visitsOf } from './bundle-candidates.ts';
import type { BundlingStep } from './bundling-steps.ts';
import { type HiddenGraph, graphOfRows } from './hidden-graph.ts';
import { hiddenCells } from './hide-cells.ts';
import { placesWithout } from './linked-cells.ts';
import { type ProtectedRow, free, shown } from './protected-row.ts';
import { unsafeAtoms } from './unsafe-atoms.ts';

/** The cells of a table as they are taken together in bundles, step by step, with nothing unsafe after each. */
export class BundledCells {
  readonly atoms: number[][];
  bundles = 0;
  readonly #rows: readonly ProtectedRow[];
  readonly #rule: HidingRule;

  readonly #giving: ReadonlySet<string>;

  constructor(rows: readonly ProtectedRow[], rule: HidingRule, giving: ReadonlySet<string>) {
    this.#rows = rows;
    this.#giving = giving;
    this.#rule = rule;
    this.atoms = rows.map(({ visits }) => hiddenCells(visits, rule).map((hidden) => (hidden ? free : shown)));
  }

  /** Takes free cells together per area and code, and lets go again of what would give something away. */
  bundle(within: (row: ProtectedRow) => boolean, { area, months, whole = false }: BundlingStep): void {
    const inPeriod = this.#rows.flatMap((row, at) => (within(row) ? [at] : []));
    const made = new Map<number, Candidate>();
    const candidates = candidatesIn(
      { table: this.#rows, atoms: this.atoms },
      inPeriod,
      area,
      ({ areas }) => months === 12 && area !== 'NATION' && this.#giving.has(areas.LOCATION),
    );
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

  #isEnough(candidate: Candidate): boolean {
    return isEnough(candidate, this.#rows, this.#rule);
  }

  /** Ends with nothing unsafe: before this step nothing was, so at the latest when all of `made` is let go. */
  #letGo(rows: readonly number[], made: Map<number, Candidate>, whole: boolean): void {
    for (;;) {
      const { graph, bundleOf } = graphOfRows(this.#rows, this.atoms, rows);
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
    graph: HiddenGraph,
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
      const sum = visitsOf(candidate, this.#rows);
      if (sum < (smallest.get(place)?.sum ?? Infinity)) smallest.set(place, { bundle, sum });
    });
    for (const { bundle } of smallest.values()) this.#release(bundle, made.get(bundle)!, null, made);
    return smallest.size > 0;
  }
}
