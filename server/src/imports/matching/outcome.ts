import type { Day } from '../../calendar/amsterdam.ts';
import type { VisitedLocation } from '../../registration/visit-rules.ts';
import type { StoredVisit } from '../../registration/stored-visit.ts';
import type { TotalsDimension } from './mapping.ts';

/** A code that rows may be stored with. */
export interface KnownCode {
  list: 'TOPIC' | 'THEME' | 'AGE';
  code: string;
  label: string;
  validFrom: Day;
  /** First day on which it may no longer be used. */
  validUntil: Day | null;
}

/** A point of the library. */
export interface KnownLocation extends VisitedLocation {
  id: string;
  name: string;
}

/** What the platform knows that rows are held against. */
export interface Known {
  libraryId: string;
  today: Day;
  locations: KnownLocation[];
  /** National codes and those of the library, also old ones and headings. */
  codes: KnownCode[];
}

/** Figures known only per period (reported totals). */
export interface ReportedTotal {
  /** The same file again gives the same id. */
  id: string;
  libraryId: string;
  /** Null: the file does not say at which point. */
  locationId: string | null;
  from: Day;
  /** First day after the period. */
  until: Day;
  measure: 'VISITS' | 'QUESTIONS';
  dimension: TotalsDimension;
  /** '' for the total. */
  code: string;
  count: number;
}

export type RowCode =
  | 'UNKNOWN_VALUE'
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_LOCATION'
  | 'NO_LOCATION'
  | 'NO_DAY'
  | 'IMPOSSIBLE_DAY'
  | 'FUTURE_DAY'
  | 'BEFORE_OPENING'
  | 'AFTER_CLOSING'
  | 'WRONG_DIMENSION'
  | 'NO_QUESTIONS'
  | 'INVALID_INPUT'
  | 'INVALID_COUNT'
  | 'TOTAL_ROW'
  | 'FOOTNOTE'
  | 'REPEATED_HEADING'
  | 'NO_FIGURES'
  | 'READ_AS'
  | 'STRADDLES'
  | 'DEFAULT_USED'
  | 'HIDDEN_ROW'
  | 'NUMBER_AGAIN';

/** Something to tell about a row: why it was refused or left out, or how it was read. */
export interface RowRemark {
  /** Row in the spreadsheet; the first is 1. */
  row: number;
  /** Place of the column, 0 is A; null when it is about the whole row. */
  column: number | null;
  code: RowCode;
  /** In Dutch: what is wrong and what to do. */
  message: string;
}

/** What became of one or more rows. Each row with something in it is in exactly one outcome. */
export type Outcome =
  | { kind: 'VISITS'; rows: number[]; visits: StoredVisit[]; remarks: RowRemark[] }
  | { kind: 'TOTALS'; rows: number[]; totals: ReportedTotal[]; remarks: RowRemark[] }
  | { kind: 'LEFT_OUT'; rows: number[]; remarks: RowRemark[] }
  | { kind: 'REFUSED'; rows: number[]; remarks: RowRemark[] };
