import { CsvError, parse } from 'csv-parse';
import { csvRecords } from '../csv/csv-records.ts';

/** A line of a file with the number it has there; the header is line 1. */
export interface FileLine {
  line: number;
  cells: string[];
}

/** Lines of a csv as they come in, so that a file of any length takes the memory of a few. */
export interface PopulationFile {
  /** Cells are parted by semicolons or tabs, so that a comma may be a decimal sign. */
  decimalComma: boolean;
  lines: AsyncIterable<FileLine>;
}

/** Thrown for a file that is no csv from some line on. */
export class NotACsv extends Error {
  readonly line: number;
  constructor(line: number) {
    super('Een aanhalingsteken (") staat verkeerd of wordt niet gesloten. De regels erna zijn niet gelezen.');
    this.line = line;
  }
}

/** Reads a csv as a stream; what stands between its cells is seen from its first line. */
export async function populationFile(bytes: AsyncIterable<Uint8Array>): Promise<PopulationFile> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  const start = first.done ? new Uint8Array() : first.value;
  const header = new TextDecoder().decode(start.subarray(0, 4096)).split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t'].find((each) => header.includes(each)) ?? ',';

  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value;
  }
  async function* lines(): AsyncGenerator<FileLine> {
    const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    try {
      for await (const read of csvRecords<{ record: string[]; info: { lines: number } }>(parser, all()))
        for (const { record, info } of read) yield { line: info.lines, cells: record };
    } catch (error) {
      if (error instanceof CsvError) throw new NotACsv(Number(error.lines) || 1);
      throw error;
    }
  }
  return { decimalComma: delimiter !== ',', lines: lines() };
}
