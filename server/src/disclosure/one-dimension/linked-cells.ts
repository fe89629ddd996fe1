import type { HiddenGraph } from './hidden-graph.ts';
import { Links } from './links.ts';
import { free, shown } from './protected-row.ts';

/**
 * How the rows hang together without the cells of one code: by what number of visits could move from one row to another and back
 * by other codes, without any shown figure changing. What has the same place is linked, rows and bundles alike.
 */
export interface PlacesWithout {
  /** Place of a row; null when nothing of it but this code and zeros is hidden. */
  ofRow: (row: number) => number | null;
  ofBundle: (bundle: number) => number;
  ground: number;
}

/** Links all rows and bundles by hidden cells that hold visits, those of `code` left out. */
export function placesWithout(code: number, { visits, atoms, bundles }: HiddenGraph): PlacesWithout {
  const rows = atoms.length;
  const ground = rows + bundles;
  const links = new Links(ground + 1);
  const linked = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const own = atoms[row]!;
    for (let other = 0; other < own.length; other += 1) {
      const atom = own[other]!;
      if (other === code || atom === shown || visits[row]![other] === 0) continue;
      links.join(row, atom === free ? ground : rows + atom);
      linked[row] = 1;
    }
  }
  return {
    ofRow: (row) => (linked[row] ? links.find(row) : null),
    ofBundle: (bundle) => links.find(rows + bundle),
    ground: links.find(ground),
  };
}

/**
 * The place a row can trade with when its cell of `code` changes: its own, or that of a hidden zero of it, which can take what the cell
 * loses. Null when there is none: the row's known sum would give the cell away.
 * @param wanted the place it should be, for a row with several zeros
 */
export function placeOfCell(
  row: number,
  code: number,
  { visits, atoms }: HiddenGraph,
  places: PlacesWithout,
  wanted: number | null,
): number | null {
  const own = places.ofRow(row);
  // A cell without visits cannot lose any, so a zero beside it is of no help.
  if (own !== null || visits[row]![code] === 0) return own;
  let place: number | null = null;
  for (let other = 0; other < atoms[row]!.length; other += 1) {
    const atom = atoms[row]![other]!;
    if (other === code || atom === shown) continue;
    const found = atom === free ? places.ground : places.ofBundle(atom);
    if (found === wanted) return found;
    place ??= found;
  }
  return place;
}
