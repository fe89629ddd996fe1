/** The numbers of a chart as a table: the same, in the same order. The first column names the row. */
export type ChartTable = {
  columns: readonly string[];
  rows: readonly { key: string; name: string; values: readonly string[] }[];
  /** A last row that stands apart: the sum, or the whole. */
  total?: { name: string; values: readonly string[] };
};

/** Where a figure comes from; on every one of them, on paper and in its picture. */
export type Origin = {
  /** Of whom the figures are: 'Gemeente Dalfsen'. */
  name: string;
  /** 'januari 2026 tot en met maart 2026'. */
  period: string;
  source: string;
  /** '3 maart 2026 om 14:05'. */
  moment: string;
};
