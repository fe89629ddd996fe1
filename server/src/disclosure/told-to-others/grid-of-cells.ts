import type { RequestContext } from '../../graphql/request-context.ts';
import { fixedLabels } from '../../measures/dimension-labels.ts';
import type { Dimension } from '../../measures/dimension.type.ts';
import type { CrossTable } from '../../measures/distribution.type.ts';
import { labelsOf } from '../../measures/labels-of.ts';
import { familyOf, isLoad } from '../what-is-protected/cross-families.ts';
import type { DecidedCell } from './decided-cross-table.ts';

/** The cells of a cross-table in rows and columns as they were asked for, with their labels; one that was not kept has no visits. */
export async function gridOf(
  context: RequestContext,
  dimensions: { rows: Dimension; columns: Dimension },
  kept: readonly [rows: string, columns: string],
  cells: readonly DecidedCell[],
): Promise<Pick<CrossTable, 'rowCodes' | 'columnCodes' | 'visits'>> {
  const turned = kept[0] !== dimensions.rows;
  const visits = new Map(
    cells.map(({ codes: [first, second], visits: count }) => [
      turned ? `${second} ${first}` : `${first} ${second}`,
      count,
    ]),
  );
  const codesOf = async (dimension: Dimension, side: 0 | 1) => {
    const occurring = new Set(cells.map(({ codes }) => codes[turned ? 1 - side : side]!));
    const labels = await labelsOf(context, dimension, [...occurring].sort());
    // Weekdays and parts of day make a grid: one on which nobody came belongs in it.
    const all = isLoad([familyOf(kept[0])!, familyOf(kept[1])!]) && fixedLabels(dimension) !== null;
    return labels.filter(({ code }) => all || occurring.has(code)).map(({ code, label }) => ({ code, label }));
  };
  const [rowCodes, columnCodes] = await Promise.all([codesOf(dimensions.rows, 0), codesOf(dimensions.columns, 1)]);
  return {
    ...{ rowCodes, columnCodes },
    visits: rowCodes.map((row) =>
      columnCodes.map((column) => {
        const count = visits.get(`${row.code} ${column.code}`);
        return count === undefined ? 0 : count;
      }),
    ),
  };
}
