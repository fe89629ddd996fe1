import type { PlaceCell } from '../cells/changes.ts';
import type { AlikeVisits } from '../cells/cross-year.ts';
import type { HiddenCells } from '../cells/hidden-cells.ts';
import { differing } from './differing-codes.ts';

/**
 * Of a cell that no swap changes, as it follows from the figures by one of both of each point and month: so that it does not follow from cross-tables,
 * what changes is hidden when a visit of the place and one elsewhere with the same codes of the rows exchange those of the columns.
 */
export function hideImplied(cells: HiddenCells, { place, row, column }: PlaceCell): void {
  const { year, places } = cells;
  const visitsAt = (point: number): readonly AlikeVisits[] => year.points[point]!.exchanges.flat();
  for (const point of places.points[place]!) {
    const one = visitsAt(point).find((each) => each.rows.includes(row) && each.columns.includes(column));
    if (!one) continue;
    for (const other of places.near(point, place)) {
      const alike = visitsAt(other).find(
        ({ rows, columns }) => rows.join(' ') === one.rows.join(' ') && !columns.includes(column),
      );
      if (!alike) continue;
      const columns = differing(one.columns, alike.columns);
      return cells.hide(
        places.between(point, other).map((at) => ({ place: at, rows: one.rows, columns })),
        false,
      );
    }
  }
  // Then no cell that is shown holds these visits.
  cells.hide(
    places.around(place).map((at) => ({ place: at, rows: [row], columns: [column] })),
    false,
  );
}
