/** What can stand in a cell of a file; null is empty. */
export type FileCell = string | number | null;

/** A table for a file, in pieces of rows as they are read. */
export interface FileTable {
  /** Name of its sheet in a workbook. */
  sheet: string;
  headings: readonly string[];
  pieces: AsyncIterable<FileCell[][]>;
}

/** What the file is about, told inside it. */
export interface AboutFile {
  title: string;
  lines: [what: string, value: string][];
}
