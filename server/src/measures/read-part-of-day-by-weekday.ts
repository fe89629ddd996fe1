import { protectedCrossTable } from '../disclosure/told-to-others/protected-cross-table.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { countsOf } from './counts.ts';
import { fixedLabels } from './dimension-labels.ts';
import { Dimension } from './dimension.type.ts';
import { type CrossTable, DistributionState } from './distribution.type.ts';
import type { Figures } from './figures.type.ts';
import { weekdayCode } from './read-distribution.ts';
import { Standing } from './standing.type.ts';

/** Visits by part of day and weekday: when it is busy. From the counts, as a visit has one of each. */
export async function readPartOfDayByWeekday(context: RequestContext, figures: Figures): Promise<CrossTable> {
  const { scope, standing, from, until } = figures;
  const dimensions = { rows: Dimension.PART_OF_DAY, columns: Dimension.WEEKDAY };
  if (standing !== Standing.OWN) return protectedCrossTable(context, scope, figures, dimensions);
  const counts = await countsOf(context, scope, figures, { cut: 'WEEKDAY', dimension: 'part_of_day' });
  const visits = new Map(counts.map((count) => [`${count.code} ${weekdayCode(count)}`, count.visits]));
  const [rowCodes, columnCodes] = [fixedLabels(dimensions.rows)!, fixedLabels(dimensions.columns)!];
  return {
    ...{ ...dimensions, from, until, rowCodes, columnCodes, state: DistributionState.EXACT, explanation: null },
    visits: rowCodes.map((row) => columnCodes.map((column) => visits.get(`${row.code} ${column.code}`) ?? 0)),
  };
}
