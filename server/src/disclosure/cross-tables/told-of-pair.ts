import { type CrossYear, answerAt } from './cells/cross-year.ts';
import type { CrossDecision } from './decide-cross-table.ts';

/** What the numbers of a year stand for. */
interface Named {
  year: number;
  dimensions: Record<'rows' | 'columns', readonly string[]>;
  areas: readonly string[];
  codes: Record<'rows' | 'columns', readonly string[]>;
}

/** Rows of the table decided_cross: of each area and two dimensions what is told. */
export function toldOfPair(
  counted: CrossYear,
  decision: CrossDecision,
  { year, dimensions, areas, codes }: Named,
): object[] {
  const told: object[] = [];
  areas.forEach((area, at) => {
    const [kind, id] = area.split(' ') as [string, string];
    for (const one of dimensions.rows)
      for (const other of dimensions.columns) {
        const cells = cellsOf(counted, decision, at, [`${one} `, codes.rows], [`${other} `, codes.columns]);
        if (cells.visits.length === 0) continue;
        told.push({ year, row_dimension: one, column_dimension: other, area_kind: kind, area_id: id, ...cells });
      }
  });
  return told;
}

/** The cells of an area that are hidden or not 0, of the codes of one dimension each. */
function cellsOf(
  year: CrossYear,
  { visits, hidden }: CrossDecision,
  area: number,
  [ofRows, rows]: [string, readonly string[]],
  [ofColumns, columns]: [string, readonly string[]],
) {
  const cells = { row_codes: [] as string[], column_codes: [] as string[], visits: [] as (number | null)[] };
  rows.forEach((row, r) => {
    if (!row.startsWith(ofRows)) return;
    columns.forEach((column, c) => {
      const at = answerAt(year, area, r, c);
      if (!column.startsWith(ofColumns) || (visits[at] === 0 && hidden[at] === 0)) return;
      cells.row_codes.push(row.slice(ofRows.length));
      cells.column_codes.push(column.slice(ofColumns.length));
      cells.visits.push(hidden[at] === 1 ? null : visits[at]!);
    });
  });
  return cells;
}
