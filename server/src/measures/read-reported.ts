import { may } from '../access/actions.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Figures } from './figures.type.ts';
import { type ReportedSum, reportedIn } from './reported-totals.ts';
import { reportedFigures } from './reported.repository.ts';
import { ScopeKind } from './scope.type.ts';

/** What was reported per month or year beside the registrations: for the library itself; null for anyone else and when there is none. */
export async function readReported(context: RequestContext, figures: Figures): Promise<ReportedSum | null> {
  const { kind, id } = figures.scope;
  if (kind !== ScopeKind.LIBRARY || !may(context.identity, 'figures.topics', id)) return null;
  const found = await reportedFigures(context.db, id, figures.from, figures.until);
  return found.length === 0 ? null : reportedIn(figures, found);
}
