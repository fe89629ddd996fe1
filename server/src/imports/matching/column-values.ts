import type { Header } from '../reading/header.ts';
import { type Cell, type Row, shownText } from '../reading/row.ts';
import { plain } from './plain.ts';

/** What was seen in a column. */
export interface ColumnValues {
  index: number;
  filled: number;
  empty: number;
  /** Filled cells with the same value as the one above: numbers that group rows. */
  sameAsAbove: number;
  kinds: Record<Cell['kind'], number>;
  /** Different values by their plain form, the commonest first, at most 300. */
  distinct: { key: string; value: string; count: number }[];
  /** There were more different values than are kept. */
  more: boolean;
}

const MOST_DISTINCT = 300;
/** Longer texts are notes: what they say is not kept. */
const LONGEST = 80;

/** Takes note of the values of each column, row by row, in little memory. */
export class ColumnCensus {
  #firstDataRow: number;
  #columns: Column[];

  constructor(header: Header) {
    this.#firstDataRow = header.firstDataRow;
    this.#columns = header.columns.map(({ index }) => new Column(index));
  }

  add(rows: Iterable<Row>): void {
    for (const { row, cells } of rows) {
      if (row < this.#firstDataRow) continue;
      for (const column of this.#columns) column.add(cells[column.index]);
    }
  }

  values(): ColumnValues[] {
    return this.#columns.map((column) => column.values());
  }
}

class Column {
  readonly index: number;
  #kinds: ColumnValues['kinds'] = { EMPTY: 0, TEXT: 0, NUMBER: 0, DAY: 0, TIME: 0, BOOLEAN: 0 };
  #distinct = new Map<string, { value: string; count: number }>();
  #sameAsAbove = 0;
  #above = '';
  #more = false;
  /** The plain form of a text is dear: columns repeat themselves. */
  #keys = new Map<string, string>();

  constructor(index: number) {
    this.index = index;
  }

  add(cell: Cell | undefined): void {
    if (!cell || cell.kind === 'EMPTY' || cell.merged) {
      this.#kinds.EMPTY++;
      return;
    }
    this.#kinds[cell.kind]++;
    const value = shownText(cell);
    if (value === this.#above) this.#sameAsAbove++;
    this.#above = value;
    const key = this.#keyOf(value);
    const seen = this.#distinct.get(key);
    if (seen) seen.count++;
    else if (this.#distinct.size >= MOST_DISTINCT || value.length > LONGEST) this.#more = true;
    else this.#distinct.set(key, { value, count: 1 });
  }

  values(): ColumnValues {
    const { EMPTY: empty, ...rest } = this.#kinds;
    return {
      index: this.index,
      filled: Object.values(rest).reduce((sum, count) => sum + count, 0),
      empty,
      sameAsAbove: this.#sameAsAbove,
      kinds: this.#kinds,
      distinct: [...this.#distinct].map(([key, seen]) => ({ key, ...seen })).sort((a, b) => b.count - a.count),
      more: this.#more,
    };
  }

  #keyOf(value: string): string {
    let key = this.#keys.get(value);
    if (key === undefined) {
      key = plain(value.slice(0, LONGEST));
      if (this.#keys.size < 2_000) this.#keys.set(value, key);
    }
    return key;
  }
}
