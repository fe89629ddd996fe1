import type { PlaceCell } from '../cells/changes.ts';
import type { AlikeVisits } from '../cells/cross-year.ts';
import type { HiddenCells } from '../cells/hidden-cells.ts';
import { differing } from './differing-codes.ts';

/**
 * Covers a cell by visits with sets of codes so rare that the usual swaps leave them out: any two that change it.
 * @returns whether there are such visits
 */
export function coverByRareVisits(cells: HiddenCells, { place, row, column }: PlaceCell): boolean {
  const { year, places } = cells;
  for (const point of places.points[place]!)
    for (const exchange of year.points[point]!.exchanges)
      for (const one of exchange) {
        if (!one.rows.includes(row)) continue;
        const has = one.columns.includes(column);
        const other = exchange.find(
          ({ rows, columns }: AlikeVisits) => !rows.includes(row) && columns.includes(column) !== has,
        );
        if (!other) continue;
        const codes = { rows: differing(one.rows, other.rows), columns: differing(one.columns, other.columns) };
        cells.hide(
          places.ofPoint[point]!.map((at) => ({ place: at, ...codes })),
          true,
        );
        return true;
      }
  return false;
}
