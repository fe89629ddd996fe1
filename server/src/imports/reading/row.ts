import type { Day } from '../../calendar/amsterdam.ts';

/** How exactly a cell names its day: 'feb-24' is a month, and holds its first day. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR';

/** What was in a cell, beside `raw`: the text as it stood in the file. */
type Content =
  | { kind: 'EMPTY' }
  | { kind: 'TEXT'; value: string }
  | { kind: 'NUMBER'; value: number }
  /** A day that the spreadsheet itself marks as one; `time` is 'HH:MM' when the cell has a time behind the day. */
  | { kind: 'DAY'; value: Day; time: string | null; precision: Precision }
  /** A time of the day without a day, 'HH:MM'. */
  | { kind: 'TIME'; value: string }
  | { kind: 'BOOLEAN'; value: boolean };

/**
 * A cell. In csv everything is TEXT: what '1-2-24' or '1.000' means follows from the field it is read for (`dayOf`,
 * `numberOf`). `merged` marks a copy of the top-left cell of a merged area: a heading holds ACROSS and DOWN, a day holds
 * DOWN, a count never does, or it would be counted twice.
 */
export type Cell = Content & { raw: string; merged?: 'ACROSS' | 'DOWN' };

/** A row with something in it, as the spreadsheet numbers it: the first is 1. Cells to the right may be missing. */
export interface Row {
  row: number;
  cells: Cell[];
  /** Hidden in the spreadsheet, by hand or by a filter. Read all the same. */
  hidden?: boolean;
}

/** What is read of a missing cell. */
export const EMPTY: Cell = { kind: 'EMPTY', raw: '' };

/** A cell of text, or the empty cell. */
export const textCell = (raw: string): Cell => (raw.trim() === '' ? EMPTY : { kind: 'TEXT', value: raw.trim(), raw });

/** The name of a column in a spreadsheet: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** A cell as people read it and as a row is recognised by: the same however the file writes numbers and days. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'EMPTY') return '';
  if (cell.kind === 'BOOLEAN') return cell.value ? 'ja' : 'nee';
  if (cell.kind === 'DAY') return cell.time === null ? cell.value : `${cell.value} ${cell.time}`;
  return String(cell.value);
}

/** A cell as it is shown: a day that is shown as a month or a year only is that. */
export function shownText(cell: Cell | undefined): string {
  if (cell?.kind !== 'DAY' || cell.precision === 'DAY') return textOf(cell);
  return cell.value.slice(0, cell.precision === 'MONTH' ? 7 : 4);
}
