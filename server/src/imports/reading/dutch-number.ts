import type { Cell } from './row.ts';

/**
 * A number as the Dutch write it: a comma before the decimals, points (or spaces) between thousands. `12.5` has no three
 * figures behind its point, so that point can only be a decimal one. Null when it is no number.
 */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d+(,\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  if (/^[+-]?\d+\.\d+$/.test(plain)) return Number(plain);
  // As an English spreadsheet writes it: 1,234.5
  return /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(plain) ? Number(plain.replaceAll(',', '')) : null;
}

/** The number in a cell; null when there is none. */
export function numberOf(cell: Cell | undefined): number | null {
  if (cell?.kind === 'NUMBER') return cell.value;
  return cell?.kind === 'TEXT' ? readNumber(cell.value) : null;
}
