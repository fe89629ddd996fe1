import { type Period, hasEnded } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Figures } from './figures.type.ts';
import { partsOf } from './place.repository.ts';
import { type ScopeInput, ScopeKind } from './scope.type.ts';
import { findPlace, standingOn } from './standing.ts';

/** The figures of a scope over a period; null when it does not exist or is not for this user. Their parts are read as asked for. */
export async function readFigures(context: RequestContext, asked: ScopeInput, period: Period): Promise<Figures | null> {
  if (period.until <= period.from) return null;
  const found = await findPlace(context, asked);
  if (!found) return null;
  const { kind, id, name } = found.place;
  return figuresOf(context, { scope: { kind, id, name }, standing: found.standing }, period);
}

/** Figures of a scope this user may see, over another period. */
export function figuresOf(
  context: RequestContext,
  { scope, standing }: Pick<Figures, 'scope' | 'standing'>,
  period: Period,
): Figures {
  return {
    ...{ scope, standing, from: period.from, until: period.until },
    complete: hasEnded(period, context.today),
    // In whole seconds.
    updatedAt: `${new Date(context.now.epochMilliseconds).toISOString().slice(0, 19)}Z`,
  };
}

/** The figures of the parts of an area that this user may see, by name. What is asked of them is read for all of them together. */
export async function readChildren(context: RequestContext, figures: Figures, kind: ScopeKind): Promise<Figures[]> {
  const places = await partsOf(context.db, figures.scope, kind, context.today);
  return places.flatMap((place) => {
    const standing = standingOn(context.identity, place);
    const { id, name } = place;
    return standing ? [figuresOf(context, { scope: { kind, id, name }, standing }, figures)] : [];
  });
}
