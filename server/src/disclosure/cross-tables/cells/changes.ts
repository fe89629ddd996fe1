/** Cells of a place that change: those of all these rows in all these columns. */
export interface Changes {
  place: number;
  rows: readonly number[];
  columns: readonly number[];
}
