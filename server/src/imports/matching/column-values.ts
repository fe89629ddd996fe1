import type { Header } from '../reading/header.ts';
import type { Cell, Row } from '../reading/row.ts';

/** What was seen in a column. */
export interface ColumnValues {
  index: number;
  filled: number;
  empty: number;
  kinds: Record<Cell['kind'], number>;
  /** Different values by their plain form, the commonest first, at most 300. */
  distinct: { key: string; value: string; count: number }[];
  /** There were more different values than are kept. */
  more: boolean;
}

/** Takes note of the values of each column, row by row, in little memory. */
export class ColumnCensus {
  constructor(_header: Header) {}

  add(_rows: Iterable<Row>): void {
    throw new Error('not yet');
  }

  values(): ColumnValues[] {
    throw new Error('not yet');
  }
}
