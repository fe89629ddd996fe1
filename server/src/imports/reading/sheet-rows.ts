import { columnIndex } from './cell-reference.ts';
import { excelDay } from './excel-day.ts';
import type { ReadingLimits } from './limits.ts';
import { MergedCells } from './merged-cells.ts';
import type { DayFormat } from './number-formats.ts';
import type { PackedStrings } from './packed-strings.ts';
import { type Cell, EMPTY, type Row, textCell } from './row.ts';
import { unescapeExcel } from './shared-strings.ts';
import type { MergedArea } from './sheet-scan.ts';
import { tooManyRows } from './unreadable-file.ts';
import { isTrue } from './workbook.ts';
import { xmlParser } from './xml-events.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: PackedStrings;
  formats: readonly (DayFormat | null)[];
  from1904: boolean;
  merged: readonly MergedArea[];
  limits: ReadingLimits;
}

const BATCH = 100;

/** The rows of a sheet while it is unpacked: never more of it in memory than a batch. */
export async function* sheetRows(chunks: AsyncIterable<string>, context: SheetContext): AsyncGenerator<Row[]> {
  const reader = new SheetReader(context);
  const parser = xmlParser(reader, context.limits);
  for await (const chunk of chunks) {
    parser.write(chunk);
    if (reader.rows.length >= BATCH) yield reader.rows.splice(0);
  }
  parser.end();
  if (reader.rows.length > 0) yield reader.rows.splice(0);
}

class SheetReader {
  rows: Row[] = [];
  #context: SheetContext;
  #merged: MergedCells;
  #count = 0;
  #row: Row = { row: 0, cells: [] };
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #inValue = false;
  #inPhonetic = false;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#merged = new MergedCells(context.merged);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'c') {
      const { r, t, s } = attributes;
      this.#column = r === undefined ? this.#column + 1 : columnIndex(r);
      this.#type = t ?? 'n';
      this.#style = s === undefined ? -1 : Number(s);
      this.#value = '';
    } else if (name === 'v') this.#inValue = true;
    else if (name === 't') this.#inValue = !this.#inPhonetic;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'row') {
      // Some programs leave the numbers out.
      const row = Number(attributes.r) || this.#row.row + 1;
      this.#row = { row, cells: [] };
      if (isTrue(attributes.hidden)) this.#row.hidden = true;
      this.#column = -1;
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #endCell(): void {
    const { cells } = this.#row;
    if (this.#value === '' || this.#column < 0 || this.#column >= this.#context.limits.columns) return;
    while (cells.length < this.#column) cells.push(EMPTY);
    cells[this.#column] = this.#cell();
  }

  #cell(): Cell {
    const raw = this.#value;
    switch (this.#type) {
      case 's':
        return textCell(this.#context.strings.at(Number(raw)) ?? '');
      case 'n':
        return this.#number(raw);
      case 'b':
        return { kind: 'BOOLEAN', value: isTrue(raw), raw };
      case 'd': {
        const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(raw) ?? [];
        return day ? { kind: 'DAY', value: day, time: time ?? null, precision: 'DAY', raw } : textCell(raw);
      }
      default:
        // str (the result of a formula), inlineStr and e (an error such as #N/B).
        return textCell(unescapeExcel(raw.slice(0, this.#context.limits.cellCharacters)));
    }
  }

  #number(raw: string): Cell {
    const value = Number(raw);
    if (!Number.isFinite(value)) return textCell(raw);
    const format = this.#context.formats[this.#style] ?? null;
    if (format === null) return { kind: 'NUMBER', value, raw };
    const { day, time } = excelDay(value, this.#context.from1904);
    if (format === 'TIME' || day === null) {
      return value < 1 && value >= 0
        ? { kind: 'TIME', value: time ?? '00:00', raw }
        : timeOrNumber(day, time, value, raw);
    }
    return { kind: 'DAY', value: day, time, precision: format, raw };
  }

  #endRow(): void {
    const { row, cells } = this.#row;
    const filled = cells.some(({ kind }) => kind !== 'EMPTY');
    this.#merged.fill(row, cells);
    if (!filled) return;
    if (++this.#count > this.#context.limits.rows) throw tooManyRows(this.#context.limits.rows);
    this.rows.push(this.#row);
  }
}

/** A day that is shown as a time only; or a number that no day has. */
const timeOrNumber = (day: string | null, time: string | null, value: number, raw: string): Cell =>
  day === null ? { kind: 'NUMBER', value, raw } : { kind: 'DAY', value: day, time, precision: 'DAY', raw };
