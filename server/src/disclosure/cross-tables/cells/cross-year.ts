/** Visits of one point and month with the same codes: each has all of these of the rows, and all of these of the columns. */
export interface AlikeVisits {
  rows: readonly number[];
  columns: readonly number[];
  visits: number;
}

/** A point in a municipality: the areas it lies in, and its visits by month. */
export interface CrossPoint {
  areas: readonly number[];
  /** Sets of visits of one month among which codes may be exchanged without a change in any figure by one of both. */
  exchanges: readonly (readonly AlikeVisits[])[];
  /** For each of those sets the codes of which others may not learn how many of these visits have them, also where none has. */
  hidden?: readonly HiddenMonth[];
}

/** Codes of which the figure of a point and month is hidden. */
export interface HiddenMonth {
  rows: readonly number[];
  columns: readonly number[];
  /** False: of some of them it may be known all the same. */
  certain: boolean;
}

/** A row (or a column) of the table of one area of which others are told nothing, as the figure by that code alone is hidden from them. */
export interface WithheldLine {
  area: number;
  of: 'rows' | 'columns';
  code: number;
}

/** A point of which a figure by one code of the rows (or of the columns) is hidden over the year. */
export interface WithheldOfPoint {
  point: number;
  of: 'rows' | 'columns';
}

/** A finished year by two sets of codes: what a decision about cross-tables is made of. */
export interface CrossYear {
  /** How many codes there are of each. */
  rows: number;
  columns: number;
  areas: number;
  points: readonly CrossPoint[];
  withheld?: readonly WithheldLine[];
  /** Also where points have no tables of their own: those of the areas around them must not give these figures. */
  withheldOfPoints?: readonly WithheldOfPoint[];
  /** Of which of both figures are hidden at all: where a year is told of every code, single months of it are not. */
  protects?: readonly ('rows' | 'columns')[];
}

/** Where the cell of an area stands in what is decided. */
export const answerAt = ({ rows, columns }: CrossYear, area: number, row: number, column: number): number =>
  (area * rows + row) * columns + column;

/** The visits of every area with a code of the rows and one of the columns; a visit with several codes counts at each of them. */
export function countAnswers(year: CrossYear): Int32Array {
  const counts = new Int32Array(year.areas * year.rows * year.columns);
  for (const { areas, exchanges } of year.points)
    for (const { rows, columns, visits } of exchanges.flat())
      for (const area of areas)
        for (const row of rows) for (const column of columns) counts[answerAt(year, area, row, column)]! += visits;
  return counts;
}
