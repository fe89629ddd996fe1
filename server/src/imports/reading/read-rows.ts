import { type ReadingLimits, READING_LIMITS } from './limits.ts';
import type { Row } from './row.ts';

/** The file: a path on this machine, or its bytes. */
export type Source = string | Buffer;

/** A sheet of the file; a csv has one. */
export interface Sheet {
  /** The name on its tab; of a csv the name of the file. */
  name: string;
  hidden: boolean;
  /** Rows with something in them. */
  rows: number;
}

/** An open file: close it when done. */
export interface Spreadsheet {
  kind: 'XLSX' | 'CSV';
  /** The name the file had for whoever sent it. */
  name: string;
  sheets: Sheet[];
  /** The sheet (by its place in `sheets`) to read unless told otherwise: the visible one with the most rows. */
  proposedSheet: number;
  /** Its rows in batches of some hundreds, each at most once in memory. Throws UnreadableFile. */
  rows(sheet?: number): AsyncGenerator<Row[]>;
  close(): void;
}

/** Opens a spreadsheet (xlsx or csv, judged by its content and not by its name). Throws UnreadableFile. */
export async function openSpreadsheet(
  _source: Source,
  _name: string,
  _limits: ReadingLimits = READING_LIMITS,
): Promise<Spreadsheet> {
  throw new Error('not yet');
}

/** The rows of the proposed sheet, in batches. Throws UnreadableFile. */
export async function* readRows(
  source: Source,
  name: string,
  limits: ReadingLimits = READING_LIMITS,
): AsyncGenerator<Row[]> {
  const spreadsheet = await openSpreadsheet(source, name, limits);
  try {
    yield* spreadsheet.rows();
  } finally {
    spreadsheet.close();
  }
}
