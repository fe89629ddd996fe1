import type { AreaLevel } from '../what-is-protected/area-levels.ts';
import type { CrossYear, WithheldLine, WithheldOfPoint } from './cells/cross-year.ts';
import type { Numbers } from './numbered-codes.ts';

/** A figure by one code that is withheld over the whole year: kind of area, its id, `DIMENSION code`. */
export type WithheldFigure = readonly [area: AreaLevel, id: string, label: string];

/** The lines of cross-tables of which the figure alone is withheld. */
export function withheldLines(
  withheld: readonly WithheldFigure[],
  { rows, columns, areas }: Record<'rows' | 'columns' | 'areas', Numbers>,
): WithheldLine[] {
  return withheld.flatMap(([kind, id, label]): WithheldLine[] => {
    const area = areas.find(`${kind} ${id}`);
    const [row, column] = [rows.find(label), columns.find(label)];
    if (area === undefined) return [];
    if (row !== undefined) return [{ area, of: 'rows', code: row }];
    return column === undefined ? [] : [{ area, of: 'columns', code: column }];
  });
}

/** The points of which a figure is withheld; one in several municipalities always, in each of them: it is told of all together. */
export function withheldOfPoints(
  { points, withheld }: { points: readonly { location: string }[]; withheld: readonly WithheldFigure[] },
  dimensions: Record<'rows' | 'columns', readonly string[]>,
  protects: CrossYear['protects'] = [],
): WithheldOfPoint[] {
  const ofLocation = Map.groupBy(points.keys(), (at) => points[at]!.location);
  return protects.flatMap((of) => {
    const hidden = withheld.filter(
      ([kind, , label]) => kind === 'LOCATION' && dimensions[of].includes(label.split(' ')[0]!),
    );
    const locations = new Set(hidden.map(([, id]) => id));
    return [...ofLocation].flatMap(([id, at]) =>
      locations.has(id) || at.length > 1 ? at.map((point): WithheldOfPoint => ({ point, of })) : [],
    );
  });
}
