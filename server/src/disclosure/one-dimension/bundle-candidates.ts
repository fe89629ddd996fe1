import type { AreaLevel } from '../what-is-protected/area-levels.ts';
import type { HidingRule } from '../what-is-protected/hiding-rule.ts';
import { type ProtectedRow, free } from './protected-row.ts';

/** Cells of one code in one area that are in no bundle yet. */
export interface Candidate {
  code: number;
  /** Of the area. */
  id: string;
  rows: number[];
}

/**
 * All that may be taken together in the areas of one kind, of some rows of a table.
 * @param atoms what the cells of the table belong to so far
 * @param isGiven whether a row has nothing to take together in these areas
 */
export function candidatesIn(
  { table, atoms }: { table: readonly ProtectedRow[]; atoms: readonly (readonly number[])[] },
  rows: readonly number[],
  area: AreaLevel,
  isGiven: (row: ProtectedRow) => boolean,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const row of rows) {
    const id = table[row]!.areas[area];
    if (id === '' || isGiven(table[row]!)) continue;
    atoms[row]!.forEach((atom, code) => {
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
export function isEnough(
  { code, rows }: Omit<Candidate, 'id'>,
  table: readonly ProtectedRow[],
  { threshold }: HidingRule,
): boolean {
  const counts = rows.map((row) => table[row]!.visits[code]!).filter((count) => count > 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.length >= 2 && sum >= threshold && sum > counts.length;
}

/** Its visits. */
export function visitsOf({ code, rows }: Candidate, table: readonly ProtectedRow[]): number {
  return rows.reduce((total, row) => total + table[row]!.visits[code]!, 0);
}
