import type { HiddenGraph } from './hidden-graph.ts';
import { placeOfCell, placesWithout } from './linked-cells.ts';
import { free, shown } from './protected-row.ts';

/** Something that could be computed from what is shown. */
export interface Unsafe {
  code: number;
  /** The bundle, or null for cells in none. */
  bundle: number | null;
  /** Rows of it that do not hang together with the others (or, of cells in no bundle, with any other such cell). */
  rows: number[];
}

/**
 * Every atom that breaks the condition of docs/decisions/0017; none is what is wanted. A bundle is safe when all its rows are
 * linked by hidden cells of other codes, a hidden cell in no bundle when its row is so linked with another cell in no bundle: then
 * there is, for every hidden answer, another table that looks the same and differs in it.
 */
export function unsafeAtoms(graph: HiddenGraph): Unsafe[] {
  const { atoms } = graph;
  const codes = atoms[0]?.length ?? 0;
  const found: Unsafe[] = [];
  for (let code = 0; code < codes; code += 1) {
    const members = new Map<number, number[]>();
    atoms.forEach((own, row) => {
      const atom = own[code]!;
      if (atom === shown) return;
      const rows = members.get(atom);
      if (rows) rows.push(row);
      else members.set(atom, [row]);
    });
    if (members.size === 0) continue;
    const places = placesWithout(code, graph);
    for (const [atom, rows] of members) {
      const place = atom === free ? places.ground : anchorPlace(rows, code, graph, places);
      const apart = rows.filter((row) => place === null || placeOfCell(row, code, graph, places, place) !== place);
      if (apart.length > 0) found.push({ code, bundle: atom === free ? null : atom, rows: apart });
    }
  }
  return found;
}

/** The place most rows of a bundle have that hold visits of its code and of another hidden one; null when none does. */
function anchorPlace(
  rows: readonly number[],
  code: number,
  { visits }: HiddenGraph,
  places: ReturnType<typeof placesWithout>,
): number | null {
  const times = new Map<number, number>();
  let best: number | null = null;
  for (const row of rows) {
    const place = visits[row]![code]! > 0 ? places.ofRow(row) : null;
    if (place === null) continue;
    times.set(place, (times.get(place) ?? 0) + 1);
    if (best === null || times.get(place)! > times.get(best)!) best = place;
  }
  return best;
}
