import { may } from '../access/actions.ts';
import type { Period } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { timetablesOfLibrary } from '../libraries/timetables-of-library.ts';
import { type Completeness, completenessOf, scheduledDays } from './completeness.ts';
import { type KnownDay, knownDays } from './completeness.repository.ts';

/** The completeness of a point, with what is known of its days. */
export interface PointCompleteness extends Completeness {
  id: string;
  name: string;
  /** Days with a registration or a recorded zero, by day; also those outside the opening hours. */
  known: ReadonlyMap<string, KnownDay>;
}

/**
 * The completeness of every point of a library over a period, for its coordinator; null for anyone else. Days of `knownFrom` on are known too,
 * to compare with. Today is never in it: it is not over.
 */
export async function readCompleteness(
  context: RequestContext,
  libraryId: string,
  period: Period,
  knownFrom = period.from,
): Promise<PointCompleteness[] | null> {
  if (!may(context.identity, 'completeness.read', libraryId)) return null;
  const over = { ...period, until: period.until < context.today ? period.until : context.today };
  const [points, known] = await Promise.all([
    timetablesOfLibrary(context, libraryId, period.from),
    knownDays(context.db, libraryId, knownFrom, over.until),
  ]);
  const byPoint = Map.groupBy(known, ({ locationId }) => locationId);
  return points.map((point) => {
    const days = new Map((byPoint.get(point.id) ?? []).map((day) => [day.day, day]));
    const completeness = completenessOf(scheduledDays(point, over), new Set(days.keys()));
    return { id: point.id, name: point.name, known: days, ...completeness };
  });
}
