import type { CrossYear } from '../cells/cross-year.ts';

/** The visits of a point in a month by the codes of the other dimension. */
export interface MonthByOther {
  /** By code of the other dimension, for each code of this one. */
  visits: ReadonlyMap<number, readonly number[]>;
  /** Codes of this dimension of which others may not learn the figure of the month; all of them where that is left open. */
  hides: (code: number) => boolean;
  /** Each visit has one code of the other dimension: so a figure of all of them is the sum of cells. */
  isSum: boolean;
}

/** The months of each point. @param of the dimension of which figures are hidden */
export function monthsByOther(year: CrossYear, of: 'rows' | 'columns'): MonthByOther[][] {
  const across = of === 'rows' ? 'columns' : 'rows';
  return year.points.map(({ exchanges, hidden }) =>
    exchanges.map((exchange, at): MonthByOther => {
      const visits = new Map<number, number[]>();
      for (const alike of exchange)
        for (const other of alike[across]) {
          const counts = visits.get(other) ?? new Array<number>(year[of]).fill(0);
          for (const code of alike[of]) counts[code]! += alike.visits;
          visits.set(other, counts);
        }
      const { [of]: codes = [], certain = true } = hidden?.[at] ?? {};
      const isSum = exchange.every((alike) => alike[across].length === 1);
      return { visits, isSum, hides: (code) => !certain || codes.includes(code) };
    }),
  );
}
