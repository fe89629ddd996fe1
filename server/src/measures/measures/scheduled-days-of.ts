import type { RequestContext } from '../../graphql/request-context.ts';
import { pointsOfArea } from '../../libraries/points-of-area.ts';
import type { Figures } from '../figures.type.ts';
import { type PointCompleteness, readCompleteness } from '../read-completeness.ts';
import { ScopeKind } from '../scope.type.ts';
import { findPlace } from '../standing.ts';
import type { ScheduledDays } from './needs.ts';

/** What is known of the days of a library, once per request: a page may ask it of each of its points. */
const ofRequest = new WeakMap<RequestContext, Map<string, Promise<PointCompleteness[] | null>>>();

/** On how many scheduled days something was recorded; null for anyone but the library itself, and for what is of several libraries. */
export async function scheduledDaysOf(context: RequestContext, figures: Figures): Promise<ScheduledDays | null> {
  const { scope, from, until } = figures;
  const library = (await findPlace(context, scope))?.place.libraryId ?? null;
  if (library === null) return null;
  const known = ofRequest.get(context) ?? new Map<string, Promise<PointCompleteness[] | null>>();
  ofRequest.set(context, known);
  const key = `${library} ${from} ${until}`;
  const reading = known.get(key) ?? readCompleteness(context, library, { from, until });
  known.set(key, reading);
  const [points, within] = await Promise.all([
    reading,
    scope.kind === ScopeKind.LIBRARY ? null : pointsOfArea(context, scope),
  ]);
  const ids = within && new Set(within.map(({ id }) => id));
  const asked = points?.filter(({ id }) => ids === null || ids.has(id)) ?? null;
  return asked && { scheduled: sum(asked, 'scheduled'), covered: sum(asked, 'covered') };
}

const sum = (points: readonly ScheduledDays[], what: keyof ScheduledDays) =>
  points.reduce((total, point) => total + point[what], 0);
