import type { Row } from './row.ts';

/** A column with its heading. */
export interface HeadedColumn {
  /** Place in the row; 0 is column A. */
  index: number;
  /** Unique in the file: a repeated heading gets its letter behind it. Headings of two rows are joined: 'Leeftijd: 65+'. */
  heading: string;
  /** The headings from the top row down: ['Leeftijd', '65+']. */
  path: string[];
}

export interface Header {
  columns: HeadedColumn[];
  /** The row below the headings (1 is the first of the spreadsheet). */
  firstDataRow: number;
  /** What stands above the headings, such as 'Registratie IDO 2023'. */
  title: string[];
}

/** Finds the heading among the first rows of a sheet (hand over at least the first 50). */
export function detectHeader(_rows: readonly Row[]): Header {
  throw new Error('not yet');
}
