import { type AreaLevel, areaLevels } from '../what-is-protected/area-levels.ts';
import { decideAtoms } from './decide-atoms.ts';
import { type ProtectedRow, free, shown } from './protected-row.ts';

/** The counts of an area in a month, as they may be told. */
export interface DecidedFigure {
  area: AreaLevel;
  id: string;
  month: number;
  /** By code: its visits, and the months (from, and up to) they may only be told with; null: never. */
  visits: number[];
  whole: (readonly [from: number, until: number] | null)[];
}

/**
 * What may be told of every area and month of a year. A figure over an area and some months is shown when every atom that touches it
 * lies inside it: that is when no atom sticks out of the area, and all months of those atoms are among the months.
 */
export function decidedFigures(rows: readonly ProtectedRow[], finished: number, threshold: number): DecidedFigure[] {
  const { atoms, bundles } = decideAtoms(rows, finished, { threshold });
  const reach = Array.from({ length: bundles }, () => ({
    from: 12,
    until: 0,
    ids: {} as Record<AreaLevel, string | null>,
  }));
  rows.forEach(({ areas, month }, row) => {
    for (const atom of atoms[row]!) {
      if (atom < 0) continue;
      const bundle = reach[atom]!;
      bundle.from = Math.min(bundle.from, month);
      bundle.until = Math.max(bundle.until, month + 1);
      for (const area of areaLevels) {
        const known = bundle.ids[area];
        bundle.ids[area] = known === undefined || known === areas[area] ? areas[area] : null;
      }
    }
  });

  const figures = new Map<string, DecidedFigure>();
  rows.forEach(({ areas, month, visits }, row) => {
    for (const area of areaLevels) {
      const id = areas[area];
      if (id === '') continue;
      const key = `${area} ${id} ${month}`;
      let figure = figures.get(key);
      if (!figure) {
        const alone = [month, month + 1] as const;
        figures.set(key, (figure = { area, id, month, visits: visits.map(() => 0), whole: visits.map(() => alone) }));
      }
      for (const [code, count] of visits.entries()) {
        figure.visits[code]! += count;
        const atom = atoms[row]![code]!;
        const known = figure.whole[code];
        if (atom === shown || known === null) continue;
        const bundle = atom === free ? null : reach[atom]!;
        figure.whole[code] =
          bundle === null || bundle.ids[area] !== id
            ? null
            : [Math.min(known![0], bundle.from), Math.max(known![1], bundle.until)];
      }
    }
  });
  return [...figures.values()];
}
