import type { AlikeVisits, HiddenZeros } from './cross-year.ts';

/** A point in a municipality with its visits, by which of them may exchange codes: by month, where anything is hidden. */
export interface ReadPoint {
  location: string;
  areas: readonly number[];
  exchanges: ReadonlyMap<string, readonly AlikeVisits[]>;
}

/**
 * The codes that nobody of a point has in a month and of which others may not learn even that, for each of its sets of visits. Of a point that was in
 * several municipalities that month only what they had together was decided about: there it is left open which of these zeros others know.
 * @param hiddenMonths JSON of a list of: a point, a month of the year, `DIMENSION code`; figures that are not told by themselves
 * @param numbersOf the codes of the rows and the columns among labels
 */
export function hiddenZerosOf(
  points: readonly ReadPoint[],
  hiddenMonths: string,
  numbersOf: (labels: readonly string[]) => Record<'rows' | 'columns', readonly number[]>,
): HiddenZeros[][] {
  const hidden = Map.groupBy(
    JSON.parse(hiddenMonths) as [location: string, month: number, label: string][],
    ([location, month]) => `${location} ${month}`,
  );
  const places = new Map<string, number>();
  for (const { location, exchanges } of points)
    for (const month of exchanges.keys())
      places.set(`${location} ${month}`, (places.get(`${location} ${month}`) ?? 0) + 1);
  return points.map(({ location, exchanges }) =>
    [...exchanges].map(([month, exchange]): HiddenZeros => {
      const { rows, columns } = numbersOf((hidden.get(`${location} ${month}`) ?? []).map(([, , label]) => label));
      const without = (of: 'rows' | 'columns', codes: readonly number[]) => {
        if (codes.length === 0) return codes;
        const given = new Set(exchange.flatMap((alike) => alike[of]));
        return codes.filter((code) => !given.has(code));
      };
      return {
        ...{ rows: without('rows', rows), columns: without('columns', columns) },
        certain: places.get(`${location} ${month}`) === 1,
      };
    }),
  );
}
