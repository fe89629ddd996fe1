import type { CrossYear, WithheldLine } from '../cells/cross-year.ts';
import type { HiddenCells } from '../cells/hidden-cells.ts';
import { KnownCells } from './known-cells.ts';
import { LinkedPoints } from './linked-points.ts';

/** Hides all by which cross-tables would give a figure by one code that is withheld, by adding and subtracting. */
export function hideWithheld(cells: HiddenCells): void {
  const { year, places } = cells;
  const totals = { rows: totalsBy(cells, 'rows'), columns: totalsBy(cells, 'columns') };
  for (const line of year.withheld ?? []) hideLine(cells, line, totals);
  const linked = new LinkedPoints(year, places);
  // No codes that few points share may give the figures of those.
  for (const side of protectedSides(year)) linked.hide(side, new KnownCells(year, places, side, cells.bySide(side)));
}

/** Those of which figures by one code are hidden. */
export function protectedSides({ protects = [], withheld = [] }: CrossYear): ('rows' | 'columns')[] {
  return (['rows', 'columns'] as const).filter(
    (side) => protects.includes(side) || withheld.some((line) => line.of === side),
  );
}

/** Visits of each place by one code. */
function totalsBy({ year, places }: HiddenCells, of: 'rows' | 'columns'): Int32Array {
  const totals = new Int32Array(places.points.length * year[of]);
  year.points.forEach(({ exchanges }, point) => {
    for (const alike of exchanges.flat())
      for (const place of places.ofPoint[point]!)
        for (const code of alike[of]) totals[place * year[of] + code]! += alike.visits;
  });
  return totals;
}

/**
 * Hides a line of a place; and of each place above it those cells of which all visits are the place's own, as the figures by the other dimension
 * show: such a cell is one of the line by another name. A code of the other dimension that nobody has there shows its zeros, unless those are
 * withheld as well: of organisations that is nearly all of the country's.
 */
function hideLine(
  cells: HiddenCells,
  { area, of, code }: WithheldLine,
  totalsOf: Record<'rows' | 'columns', Int32Array>,
): void {
  const { year, places } = cells;
  const place = places.ofArea[area];
  if (typeof place !== 'number') return;
  const across = of === 'rows' ? 'columns' : 'rows';
  const totals = totalsOf[across];
  const zerosAreHidden = year.protects?.includes(across) ?? false;
  for (const above of places.around(place))
    for (let other = 0; other < year[across]; other += 1) {
      const own = totals[place * year[across] + other]!;
      if (own === 0 && !(above === place && zerosAreHidden)) continue;
      if (above !== place && own !== totals[above * year[across] + other]) continue;
      if (of === 'rows') cells.hideOne(above, code, other);
      else cells.hideOne(above, other, code);
    }
}
