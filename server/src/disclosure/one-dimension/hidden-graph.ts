import type { Atoms, ProtectedRow } from './protected-row.ts';

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
