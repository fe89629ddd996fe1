import { csvRows, delimiterOf } from './csv-rows.ts';
import { scanText } from './csv-text.ts';
import { fileKind } from './file-kind.ts';
import { type ReadingLimits, READING_LIMITS } from './limits.ts';
import type { Row } from './row.ts';
import type { Source } from './source.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { openXlsx } from './xlsx.ts';

/** A sheet of the file; a csv has one. */
export interface Sheet {
  /** The name on its tab; of a csv the name of the file. */
  name: string;
  hidden: boolean;
  /** Rows with something in them; of a csv its lines. Enough to show how far reading is. */
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
  source: Source,
  name: string,
  limits: ReadingLimits = READING_LIMITS,
): Promise<Spreadsheet> {
  const kind = await fileKind(source);
  const opened = kind === 'ZIP' ? await openXlsx(source, name, limits) : await openCsv(source, name, limits);
  if (opened.sheets.some(({ rows }) => rows > 0)) return opened;
  opened.close();
  throw noRows();
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

async function openCsv(source: Source, name: string, limits: ReadingLimits): Promise<Spreadsheet> {
  const { encoding, lines } = await scanText(source);
  const delimiter = await delimiterOf(source, encoding);
  return {
    kind: 'CSV',
    name,
    sheets: [{ name: name.replace(/\.\w{2,4}$/, ''), hidden: false, rows: lines }],
    proposedSheet: 0,
    rows: () => csvRows(source, { encoding, delimiter, limits }),
    close: () => undefined,
  };
}

const noRows = (): UnreadableFile =>
  new UnreadableFile('NO_ROWS', 'Er staan geen gegevens in dit bestand. Kies een ander bestand.');
