/** A cell of a place. */
export interface PlaceCell {
  place: number;
  row: number;
  column: number;
}

/** Cells of a place that change: those of all these rows in all these columns. */
export interface Changes {
  place: number;
  rows: readonly number[];
  columns: readonly number[];
}
