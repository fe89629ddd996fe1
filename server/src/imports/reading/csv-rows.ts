import { CsvError, parse } from 'csv-parse';
import { csvRecords } from '../../csv/csv-records.ts';
import { type Delimiter, sniffDelimiter } from './csv-dialect.ts';
import { type TextEncoding, decodedText } from './csv-text.ts';
import type { ReadingLimits } from './limits.ts';
import { type Cell, EMPTY, type Row } from './row.ts';
import type { Source } from './source.ts';
import { UnreadableFile, tooManyRows } from './unreadable-file.ts';

const BATCH = 500;
const SNIFFED = 65_536;

/** Finds what stands between the cells, reading no more than the start. */
export async function delimiterOf(source: Source, encoding: TextEncoding): Promise<Delimiter> {
  let start = '';
  for await (const piece of decodedText(source, encoding)) {
    start += piece;
    if (start.length > SNIFFED) return sniffDelimiter(start.slice(0, SNIFFED), false);
  }
  return sniffDelimiter(start, true);
}

/** The filled rows of a csv in batches; an empty line counts as a row, as it does in a spreadsheet. */
export async function* csvRows(
  source: Source,
  { encoding, delimiter, limits }: { encoding: TextEncoding; delimiter: Delimiter; limits: ReadingLimits },
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let [row, filled] = [0, 0];
  const take = (record: string[]) => {
    row++;
    // Excel's own note of what stands between the cells, which it reads and does not show.
    if (row === 1 && /^sep=/i.test(record[0] ?? '')) return;
    const cells = cellsOf(record, limits);
    if (cells.length === 0) return;
    if (++filled > limits.rows) throw tooManyRows(limits.rows);
    batch.push({ row, cells });
  };
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // An inch sign within a cell is no opening quote.
    relax_quotes: true,
    max_record_size: limits.lineCharacters,
  });
  try {
    for await (const records of csvRecords<string[]>(parser, decodedText(source, encoding))) {
      for (const record of records) {
        take(record);
        if (batch.length >= BATCH) {
          yield batch;
          batch = [];
        }
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotes(error, row) : error;
  }
  if (batch.length > 0) yield batch;
}

/** The cells of a line, without the empty ones at its end. */
function cellsOf(record: readonly string[], limits: ReadingLimits): Cell[] {
  let length = Math.min(record.length, limits.columns);
  while (length > 0 && record[length - 1]!.trim() === '') length--;
  const cells = new Array<Cell>(length);
  for (let at = 0; at < length; at++) {
    const raw = record[at]!;
    const value = raw.trim();
    cells[at] = value === '' ? EMPTY : { kind: 'TEXT', value, raw };
  }
  return cells;
}

const brokenQuotes = (cause: CsvError, row: number): UnreadableFile =>
  new UnreadableFile(
    'BROKEN_FILE',
    `Na rij ${row} staat een aanhalingsteken (") verkeerd of wordt het niet gesloten. Verbeter die rij, of sla het bestand op als Excel-werkmap (.xlsx).`,
    { cause },
  );
