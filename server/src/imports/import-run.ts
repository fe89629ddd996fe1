import type { ColumnValues } from './matching/column-values.ts';
import type { ImportMapping, ImportShape } from './matching/mapping.ts';
import type { Proposal } from './matching/propose-mapping.ts';
import type { Header } from './reading/header.ts';

/** Where an import is. From DONE and FAILED it can be taken back. */
export type ImportState =
  'UPLOADED' | 'READ' | 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED' | 'UNDOING' | 'UNDONE';

/** A sheet that can be read, with its place in the file. */
export interface ReadingSheet {
  index: number;
  name: string;
  rows: number;
  hidden: boolean;
}

/** What was learned of a file by reading it once, kept for matching as long as the file itself is. */
export interface Reading {
  sheetName: string;
  /** Place of the sheet that was read. */
  sheet?: number;
  /** The sheets of the file in which something stands. */
  sheets?: ReadingSheet[];
  header: Header;
  values: ColumnValues[];
  proposal: Proposal;
  /** The template whose headings these are, when there is one, and the columns it names that are not there. */
  template: { id: string; name: string; missing: string[] } | null;
}

/** What became of the rows of a file: visits (or figures) that are new or were there, and rows that were not taken. */
export interface ImportCounts {
  added: number;
  known: number;
  leftOut: number;
  refused: number;
}

/** An import as it is stored. */
export interface ImportRun extends ImportCounts {
  libraryId: string;
  id: string;
  fileName: string;
  fileSize: number;
  fileHash: string;
  state: ImportState;
  shape: ImportShape | null;
  mapping: ImportMapping | null;
  /** Rows with something in them that were dealt with in the present step. */
  rowsDone: number;
  rowsTotal: number | null;
  /** Why it failed, in plain Dutch. */
  failure: string | null;
  startedBy: string;
  startedOn: string;
  finishedOn: string | null;
  undoneOn: string | null;
}

/** How a row fared, as the report tells. */
export interface ImportRemark {
  row: number | null;
  column: string | null;
  code: string;
  outcome: 'REFUSED' | 'LEFT_OUT' | 'NOTED';
  message: string;
}
