import { bucketStarts } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type Count, countsOf } from './counts.ts';
import type { Figures, Grain, Series } from './figures.type.ts';

/** More is no course to look at. */
const mostBuckets = 800;

/** The course of an area over a period; a stretch without visits is 0. */
export async function readSeries(context: RequestContext, figures: Figures, grain: Grain): Promise<Series> {
  const counts = await countsOf(context, figures.scope, figures, { cut: grain, dimension: 'total' });
  const byStart = new Map(counts.map((count): [string | null, Count] => [count.start, count]));
  const starts = bucketStarts(figures, grain, mostBuckets);
  return {
    grain,
    starts,
    visits: starts.map((start) => byStart.get(start)?.visits ?? 0),
    questions: starts.map((start) => byStart.get(start)?.questions ?? 0),
  };
}
