import { may } from '../access/actions.ts';
import { type Period, hasEnded } from '../calendar/period.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { scopeName } from './figures.repository.ts';
import type { Figures } from './figures.type.ts';
import { type ScopeInput, ScopeKind } from './scope.type.ts';

const actionOf = {
  LIBRARY: 'figures.library',
  MUNICIPALITY: 'figures.municipality',
  SUPPORT_ORGANISATION: 'figures.supportOrganisation',
  NATION: 'figures.nation',
} as const;

/** Whether this user may see the totals of a scope. */
export const mayReadFigures = (context: RequestContext, { kind, id }: ScopeInput): boolean =>
  may(context.identity, actionOf[kind], id);

/** The figures of a scope over a period; null when it does not exist or is not for this user. Their parts are read as asked for. */
export async function readFigures(context: RequestContext, asked: ScopeInput, period: Period): Promise<Figures | null> {
  const byUuid = asked.kind === ScopeKind.LIBRARY || asked.kind === ScopeKind.SUPPORT_ORGANISATION;
  const id = byUuid ? uuidOrNull(asked.id) : asked.id;
  if (!id || period.until <= period.from || !mayReadFigures(context, { kind: asked.kind, id })) return null;
  const name = await scopeName(context.db, asked.kind, id);
  return name === null ? null : figuresOf(context, { kind: asked.kind, id, name }, period);
}

/** Figures of a scope this user may see, over another period. */
export function figuresOf(context: RequestContext, scope: Figures['scope'], period: Period): Figures {
  return {
    scope,
    ...period,
    complete: hasEnded(period, context.today),
    updatedAt: context.now.toString({ smallestUnit: 'second' }),
  };
}
