import type { AlikeVisits, HiddenMonth } from './cells/cross-year.ts';

/** A point in a municipality with its visits, by which of them may exchange codes: by month, where anything is hidden. */
export interface ReadPoint {
  location: string;
  areas: readonly number[];
  exchanges: ReadonlyMap<string, readonly AlikeVisits[]>;
}

/**
 * The codes of which the figure of a month is hidden, for each set of visits of each point. Of a point that was in several municipalities that month
 * only what they had together was decided about: there it is left open which of them are known.
 * @param hiddenMonths JSON of a list of: a point, a month of the year, `DIMENSION code`
 * @param numbersOf the codes of the rows and the columns among labels
 */
export function hiddenMonthsOf(
  points: readonly ReadPoint[],
  hiddenMonths: string,
  numbersOf: (labels: readonly string[]) => Record<'rows' | 'columns', readonly number[]>,
): HiddenMonth[][] {
  const hidden = Map.groupBy(
    JSON.parse(hiddenMonths) as [location: string, month: number, label: string][],
    ([location, month]) => `${location} ${month}`,
  );
  const places = new Map<string, number>();
  for (const { location, exchanges } of points)
    for (const month of exchanges.keys())
      places.set(`${location} ${month}`, (places.get(`${location} ${month}`) ?? 0) + 1);
  return points.map(({ location, exchanges }) =>
    [...exchanges.keys()].map((among): HiddenMonth => {
      const month = `${location} ${among}`;
      const labels = (hidden.get(month) ?? []).map(([, , label]) => label);
      return { ...numbersOf(labels), certain: places.get(month) === 1 };
    }),
  );
}
