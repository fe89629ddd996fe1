import { may } from '../access/actions.ts';
import { protectedCrossTable } from '../disclosure/told-to-others/protected-cross-table.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { crossCounts, isOfVisits } from './cross-table.repository.ts';
import type { Dimension } from './dimension.type.ts';
import { type CrossTable, DistributionState } from './distribution.type.ts';
import type { Figures } from './figures.type.ts';
import { labelsOf } from './labels-of.ts';
import { PlaceLoader } from './place.loader.ts';
import { Standing } from './standing.type.ts';

/**
 * Visits by two dimensions at once: for the library itself from its registrations, for others through disclosure control. Null where visits
 * cannot be divided by them, and for a system that may read figures and no registrations.
 */
export async function readCrossTable(
  context: RequestContext,
  figures: Figures,
  dimensions: { rows: Dimension; columns: Dimension },
): Promise<CrossTable | null> {
  const { rows, columns } = dimensions;
  const { scope, standing, from, until } = figures;
  if (rows === columns || !isOfVisits(rows) || !isOfVisits(columns)) return null;
  if (standing !== Standing.OWN) return protectedCrossTable(context, scope, { from, until }, dimensions);
  const libraryId = (await context.loaders.of(PlaceLoader).load(`${scope.kind} ${scope.id}`))?.libraryId;
  if (!libraryId || !may(context.identity, 'figures.topics', libraryId)) return null;
  const counts = await crossCounts(context.db, { libraryId, scope, from, until, ...dimensions });
  const codesOf = async (dimension: Dimension, side: 'row' | 'column') => {
    const occurring = new Set(counts.map((count) => count[side]));
    const labels = await labelsOf(context, dimension, occurring);
    return labels.filter(({ code }) => occurring.has(code)).map(({ code, label }) => ({ code, label }));
  };
  const [rowCodes, columnCodes] = await Promise.all([codesOf(rows, 'row'), codesOf(columns, 'column')]);
  const visits = new Map(counts.map((count) => [`${count.row} ${count.column}`, count.visits]));
  return {
    ...{ rows, columns, from, until, rowCodes, columnCodes, state: DistributionState.EXACT, explanation: null },
    visits: rowCodes.map((row) => columnCodes.map((column) => visits.get(`${row.code} ${column.code}`) ?? 0)),
  };
}
