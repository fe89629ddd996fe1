import type { Period } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { addedCounts } from './added-counts.ts';
import { CountsLoader } from './counts.loader.ts';
import { type Cut, type Piece, piecesOf } from './grain.ts';
import type { ScopeInput } from './scope.type.ts';

/** Visits and questions of a code in a stretch of a period. */
export interface Count {
  /** First day of the stretch; null when the period is not cut. By weekday: a day of the week of 1 January 2024, a Monday. */
  start: string | null;
  /** '' for the total. */
  code: string;
  visits: number;
  questions: number;
}

/**
 * Counts of one dimension ('total' for all) of an area over a period. Nothing of what the asker may not know; of others nothing but
 * totals, and content over whole months that are over. All that is asked before any of it is awaited is read in one statement.
 */
export async function countsOf(
  context: RequestContext,
  scope: ScopeInput,
  period: Period,
  { cut, dimension }: { cut: Cut; dimension: string },
): Promise<Count[]> {
  const loader = context.loaders.of(CountsLoader);
  const load = ({ grain, from, until }: Piece) =>
    loader.load(`${scope.kind} ${scope.id} ${from} ${until} ${cut} ${grain} ${dimension}`);
  const pieces = piecesOf(scope.kind, period, cut, context.today);
  if (pieces.length === 1) return load(pieces[0]!);
  // A month at the edge of a period can come in two parts.
  return addedCounts((await Promise.all(pieces.map(load))).flat());
}

/** Visits and questions of an area over a period. */
export async function totalsOf(
  context: RequestContext,
  scope: ScopeInput,
  period: Period,
): Promise<{ visits: number; questions: number }> {
  const counts = await countsOf(context, scope, period, { cut: 'ALL', dimension: 'total' });
  return counts[0] ?? { visits: 0, questions: 0 };
}
