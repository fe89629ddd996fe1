import { addDays } from '../calendar/amsterdam.ts';
import { type Period, yearEarlier } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { BreaksLoader } from '../measures/breaks.loader.ts';

/** Why growth in a period cannot be read as it is: what changed in the way of counting since a year earlier. The same for all points. */
export async function breaksInGrowth(context: RequestContext, period: Period): Promise<string[]> {
  const past = { ...period, until: period.until < context.today ? period.until : context.today };
  if (past.from >= past.until) return [];
  // A break on the first day of the earlier period lies before both.
  const first = addDays(yearEarlier(past).from, 1);
  const breaks = await context.loaders.of(BreaksLoader).load(`${first} ${past.until}`);
  return breaks.map(({ explanation }) => explanation);
}
