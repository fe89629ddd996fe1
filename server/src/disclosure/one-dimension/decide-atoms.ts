import type { HidingRule } from '../what-is-protected/hiding-rule.ts';
import { BundledCells } from './bundled-cells.ts';
import { type BundlingStep, bundlingSteps } from './bundling-steps.ts';
import type { Atoms, ProtectedRow } from './protected-row.ts';

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
    const table = new BundledCells(rows, rule, giving);
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
