/** What somebody was told: the sum of some cells. */
export interface ToldSum {
  cells: readonly number[];
  sum: number;
}
