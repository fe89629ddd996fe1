import type { Header } from '../reading/header.ts';
import type { ColumnRole, ImportField, ImportMapping } from './mapping.ts';
import type { ColumnValues } from './column-values.ts';
import type { Known } from './outcome.ts';

/** What a value is proposed to stand for, with how sure that is. */
export interface ProposedValue {
  /** As it stands in the file, the first way it was written. */
  value: string;
  /** Key in `ImportMapping.values`. */
  key: string;
  /** How many cells hold it. */
  count: number;
  code: string | null;
  /** 0 (a guess) to 1 (the same word). */
  confidence: number;
  /** In Dutch, when there is something to say: a typing error, an age over two groups. */
  remark: string | null;
}

export interface ProposedColumn {
  index: number;
  /** 'A', 'B', … */
  letter: string;
  heading: string;
  role: ColumnRole;
  confidence: number;
  /** Why, in Dutch. */
  reason: string;
  /** A few of its values, none when the column seems to hold names, numbers of people or notes. */
  examples: string[];
  /** The values of a column with codes; empty for days, counts and ignored columns. */
  values: ProposedValue[];
  /** The field of `values`. */
  field: ImportField | null;
}

export interface Proposal {
  mapping: ImportMapping;
  /** Why this shape, in Dutch. */
  shapeReason: string;
  columns: ProposedColumn[];
  /** What to look at before going on, in Dutch: columns that are not read, values used where the file says nothing. */
  notes: string[];
}

export interface ToMatch {
  header: Header;
  /** From `ColumnCensus`, after the whole sheet or its first thousands of rows. */
  values: ColumnValues[];
  known: Known;
  sheetName: string;
  fileName: string;
}

/** Proposes how to read the file; every part of it can be corrected. */
export function proposeMapping(_file: ToMatch): Proposal {
  throw new Error('not yet');
}

/** A saved template on another file: columns are found back by their heading. `missing` names those that are not there. */
export function applyTemplate(
  _template: ImportMapping,
  _header: Header,
): { mapping: ImportMapping; missing: string[] } {
  throw new Error('not yet');
}
