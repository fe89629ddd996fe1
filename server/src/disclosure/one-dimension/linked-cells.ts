import { type Atoms, type ProtectedRow, free, shown } from './protected-row.ts';

/** Sets that grow together: who hangs together with whom. */
class Links {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = new Int32Array(size).map((_, at) => at);
  }

  find(node: number): number {
    const above = this.#above;
    let top = node;
    while (above[top] !== top) top = above[top]!;
    while (above[node] !== top) [above[node], node] = [top, above[node]!];
    return top;
  }

  join(a: number, b: number): void {
    this.#above[this.find(a)] = this.find(b);
  }
}

/** The hidden cells as a graph: rows and bundles are its nodes, hidden cells its edges, and `ground` takes those in no bundle. */
export interface HiddenGraph {
  visits: readonly (readonly number[])[];
  atoms: readonly (readonly number[])[];
  bundles: number;
}

/**
 * The hidden cells of some rows of a table as a graph, its bundles numbered from 0.
 * @returns with what each bundle of the graph is called in the table
 */
export function graphOfRows(
  table: readonly ProtectedRow[],
  tableAtoms: Atoms,
  rows: readonly number[],
): { graph: HiddenGraph; bundleOf: readonly number[] } {
  const bundleOf: number[] = [];
  const numbers = new Map<number, number>();
  const atoms = rows.map((row) =>
    tableAtoms[row]!.map((atom) => {
      if (atom < 0) return atom;
      let number = numbers.get(atom);
      if (number === undefined) {
        numbers.set(atom, (number = bundleOf.length));
        bundleOf.push(atom);
      }
      return number;
    }),
  );
  return { graph: { visits: rows.map((row) => table[row]!.visits), atoms, bundles: bundleOf.length }, bundleOf };
}
/**
 * How the rows hang together without the cells of one code: by what number of visits could move from one row to another and back
 * by other codes, without any shown figure changing. Two rows with the same place are linked, and 0 is the place of the ground.
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
