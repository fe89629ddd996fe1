import type { Period } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { dimensionNames } from '../measures/dimension-labels.ts';
import type { Dimension } from '../measures/dimension.type.ts';
import { dimensionRules } from '../measures/dimensions.ts';
import { type CrossTable, type Distribution, DistributionState } from '../measures/distribution.type.ts';
import type { ScopeInput } from '../measures/scope.type.ts';

const explanation = 'Deze cijfers gaan over bezoekers van een andere organisatie en worden nog niet getoond.';

/**
 * A protected distribution of an area for one of its parties (never for the library itself), over the whole months of the period that are
 * over. For now it hides everything.
 */
export async function protectedDistribution(
  _context: RequestContext,
  _scope: ScopeInput,
  { from, until }: Period,
  dimension: Dimension,
): Promise<Distribution> {
  return {
    ...{ dimension, name: dimensionNames[dimension], unit: dimensionRules[dimension].unit, from, until },
    ...{ cells: [], total: null, notAsked: null, state: DistributionState.PROTECTED, explanation },
  };
}

/** A cross-table of an area for one of its parties, over the years of the period that are over. For now it hides everything. */
export async function protectedCrossTable(
  _context: RequestContext,
  _scope: ScopeInput,
  { from, until }: Period,
  { rows, columns }: { rows: Dimension; columns: Dimension },
): Promise<CrossTable> {
  return {
    ...{ rows, columns, from, until, rowCodes: [], columnCodes: [], visits: [] },
    ...{ state: DistributionState.PROTECTED, explanation },
  };
}
