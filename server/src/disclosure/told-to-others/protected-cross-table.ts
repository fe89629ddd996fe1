import type { Period } from '../../calendar/period.ts';
import { loggableError } from '../../graphql/loggable-error.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Dimension } from '../../measures/dimension.type.ts';
import { type CrossTable, DistributionState } from '../../measures/distribution.type.ts';
import type { ScopeInput } from '../../measures/scope.type.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { askForPair, mostWaiting } from '../kept/waiting-pairs.repository.ts';
import { dimensionsOf, familyOf, isLoad, keptOrder } from '../what-is-protected/cross-families.ts';
import { readDecided } from './decided-cross-table.ts';
import {
  beingPrepared,
  couldNotBeDecided,
  crossExplanationOf,
  notOfOnePoint,
  nothingToShow,
  onlyWholeYears,
  tooCloseTogether,
  tooLarge,
  tooManyWait,
} from './explanations.ts';
import { gridOf } from './grid-of-cells.ts';
import { lastFinishedYear, wholeYear } from './whole-year.ts';

/**
 * A cross-table of an area, as its parties see it: over the last finished calendar year in the period, as it was decided once for everyone. One
 * that nobody asked for yet is asked for, and is there within a minute or so.
 */
export async function protectedCrossTable(
  context: RequestContext,
  scope: ScopeInput,
  period: Period,
  dimensions: { rows: Dimension; columns: Dimension },
): Promise<CrossTable> {
  const nothing = (state: DistributionState, explanation: string): CrossTable => ({
    ...{ ...dimensions, from: period.from, until: period.until, rowCodes: [], columnCodes: [], visits: [] },
    ...{ state, explanation },
  });
  const kept = keptOrder(dimensions.rows, dimensions.columns);
  if (!kept) return nothing(DistributionState.PROTECTED, tooCloseTogether);
  if (scope.kind === 'LOCATION' && !isLoad([familyOf(kept[0])!, familyOf(kept[1])!]))
    return nothing(DistributionState.PROTECTED, notOfOnePoint);
  const told = dimensionsOf([familyOf(kept[0])!, familyOf(kept[1])!]);
  if (!told.rows.includes(kept[0]) || !told.columns.includes(kept[1]))
    return nothing(DistributionState.PROTECTED, tooLarge);
  const year = wholeYear(period, context.today);
  if (year === null) return nothing(DistributionState.TOO_RECENT, onlyWholeYears(lastFinishedYear(context.today)));
  const { decided, othersWaiting, cells } = await readDecided(context, scope, year, kept);
  if (decided === -1) return nothing(DistributionState.PROTECTED, tooLarge);
  if (decided === -2) return nothing(DistributionState.PROTECTED, couldNotBeDecided);
  if (!decided) {
    if (decided === 0) askFor(context, { year, rows: kept[0], columns: kept[1] });
    // Asked for all the same: there may be room by now.
    const busy = othersWaiting >= mostWaiting;
    return nothing(DistributionState.PREPARING, busy ? tooManyWait(othersWaiting) : beingPrepared(year));
  }
  const about = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
  const counts = cells.map(({ visits: count }) => count);
  const { parties } = context.server.thresholds;
  if (counts.includes(null) && !counts.some((count) => count !== null && count > 0))
    return { ...nothing(DistributionState.PROTECTED, nothingToShow(year, parties)), ...about };
  return {
    ...{ ...dimensions, ...about, ...(await gridOf(context, dimensions, kept, cells)) },
    state: DistributionState.PROTECTED,
    explanation: crossExplanationOf(year, parties, counts.includes(null)),
  };
}

/** Not waited for: this request holds a connection, and with all of them held by such requests none would get a second. */
function askFor({ server, log }: RequestContext, pair: Parameters<typeof askForPair>[1]): void {
  void asDeciding(server.pool)((client) => askForPair(client, pair)).catch((error: Error) =>
    log.warn({ err: loggableError(error) }, 'asking for a cross-table'),
  );
}
