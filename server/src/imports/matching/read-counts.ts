import { numberOf } from '../reading/dutch-number.ts';
import type { Cell } from '../reading/row.ts';
import type { RowNotes } from './value-reader.ts';

/** More is no count of visits at a point, but a total or a typing error. */
export const MOST_COUNTED = 10_000;

/** A whole number from 0; null after a refusal, undefined when the cell is empty or holds a dash. */
export function countOf(
  cell: Cell | undefined,
  { column, heading, most = MOST_COUNTED }: { column: number; heading: string; most?: number },
  notes: RowNotes,
): number | null | undefined {
  // A merged figure belongs to its first cell.
  if (!cell || cell.kind === 'EMPTY' || cell.merged || /^[-–—.]$/.test(cell.raw.trim())) return undefined;
  const count = numberOf(cell);
  const wrong = (what: string) =>
    notes.refuse('INVALID_COUNT', column, `In kolom ‘${heading}’ staat ${what}. Vul een heel getal vanaf 0 in.`);
  if (count === null) return wrong('geen getal');
  if (count < 0) return wrong('een negatief getal');
  if (!Number.isInteger(count)) return wrong('een gebroken getal');
  if (count > most) return wrong(`een getal boven ${most.toLocaleString('nl-NL')}`);
  return count;
}

const CROSS = new Set(['x', 'v', 'ja', 'j', 'y', 'yes', '√', '✓', '✔', 'waar', 'true']);
const NO_CROSS = new Set(['nee', 'n', 'no', 'onwaar', 'false', '-', '0']);

/** How often a column for one code was ticked: a cross, a yes, or a number; null after a refusal. */
export function ticksOf(
  cell: Cell | undefined,
  at: { column: number; heading: string },
  notes: RowNotes,
): number | null {
  if (!cell || cell.kind === 'EMPTY' || cell.merged) return 0;
  if (cell.kind === 'BOOLEAN') return cell.value ? 1 : 0;
  const text = cell.raw.trim().toLowerCase();
  if (CROSS.has(text)) return 1;
  if (NO_CROSS.has(text)) return 0;
  // |||| as on paper
  if (/^[|Il]+$/.test(cell.raw.trim())) return cell.raw.trim().length;
  return countOf(cell, { ...at, most: 20 }, notes) ?? (notes.problems.length > 0 ? null : 0);
}
