import type { ToldSum } from '../disclosure/auditor/told-sum.ts';
import { auditSums } from '../disclosure/auditor/auditor.ts';
import { areaLevels } from '../disclosure/what-is-protected/area-levels.ts';
import { type Atoms, type ProtectedRow, shown } from '../disclosure/one-dimension/protected-row.ts';
import { allowedAnswer, bundleSizes } from './allowed-answer.ts';

/** Everything somebody may ask about a year, and what they are told. */
export interface Asked {
  /** Number of a cell by row and code. */
  cellOf: (row: number, code: number) => number;
  cells: number;
  /** Answers that are shown, and the sums of rows, which everyone knows. */
  told: (ToldSum & { code: number | null })[];
  /** Answers that are hidden, by their cells, with their code. */
  hidden: { cells: number[]; code: number }[];
}

/** Months from the first up to and without the second. */
export type Months = readonly [from: number, until: number];

/** Every stretch of whole months of a year. */
export const stretches: readonly Months[] = Array.from({ length: 12 }, (_, from) =>
  Array.from({ length: 12 - from }, (_, more) => [from, from + more + 1] as const),
).flat();

/** Asks about every area in every one of these periods, as whoever may see all of them would, and notes what is told. */
export function askEverything(
  rows: readonly ProtectedRow[],
  atoms: Atoms,
  periods: readonly Months[] = stretches,
): Asked {
  const codes = rows[0]?.visits.length ?? 0;
  const cellOf = (row: number, code: number) => row * codes + code;
  const sizes = bundleSizes(atoms);
  const asked: Asked = { cellOf, cells: rows.length * codes, told: [], hidden: [] };
  const known = new Set<string>();
  rows.forEach(({ visits }, row) => {
    const cells = visits.map((_, code) => cellOf(row, code));
    asked.told.push({ cells, code: null, sum: visits.reduce((total, count) => total + count, 0) });
  });
  for (const area of areaLevels) {
    const byArea = Map.groupBy(rows.keys(), (row) => rows[row]!.areas[area]);
    for (const inArea of byArea.values()) {
      for (const [from, until] of periods) {
        const inside = inArea.filter((row) => rows[row]!.month >= from && rows[row]!.month < until);
        const key = inside.join(' ');
        if (inside.length === 0 || known.has(key)) continue;
        known.add(key);
        allowedAnswer(rows, atoms, sizes, inside).forEach((sum, code) => {
          const cells = inside.map((row) => cellOf(row, code));
          if (sum === null) asked.hidden.push({ cells, code });
          else asked.told.push({ cells, code, sum });
        });
      }
    }
  }
  return asked;
}

/** Cells that are not shown as they are. */
export const hiddenOnes = (atoms: Atoms): number =>
  atoms.reduce((total, own) => total + own.filter((atom) => atom !== shown).length, 0);

/**
 * How many hidden answers and cells somebody can compute who was told all this. Cells that were told are taken out of the sums first, which keeps
 * the equations few and small and says the same.
 */
export function recoveredByAuditor({ told, hidden, cells }: Asked): number {
  const known = new Map(told.flatMap((one) => (one.cells.length === 1 ? [[one.cells[0]!, one.sum] as const] : [])));
  const place = new Map<number, number>();
  for (let cell = 0; cell < cells; cell += 1) if (!known.has(cell)) place.set(cell, place.size);
  const rest = (of: readonly number[]) => of.flatMap((cell) => place.get(cell) ?? []);
  const sums = new Map<string, ToldSum>();
  for (const { cells: of, sum } of told) {
    const open = rest(of);
    const left = of.reduce((total, cell) => total - (known.get(cell) ?? 0), sum);
    if (open.length > 0) sums.set(open.join(' '), { cells: open, sum: left });
  }
  const asked = new Map(hidden.map((one) => [one.cells.join(' '), rest(one.cells)]));
  // An answer of which every cell was told is known, however it was hidden.
  return auditSums(place.size, [...sums.values()], [...asked.values(), ...[...place.values()].map((cell) => [cell])])
    .length;
}
