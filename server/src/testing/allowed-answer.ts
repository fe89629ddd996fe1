import { type ProtectedRow, type Atoms, free, shown } from '../disclosure/one-dimension/protected-row.ts';

/** For each code the visits over a set of rows; null where that is hidden. */
export type ProtectedCounts = (number | null)[];

/**
 * The one rule of answering as docs/decisions/0017 has it: a figure over any set of rows is shown exactly when every atom that touches the set lies
 * inside it. What is kept and read (`decided-figures.ts`) must come to the same.
 */
export function allowedAnswer(
  rows: readonly ProtectedRow[],
  atoms: Atoms,
  sizes: ReadonlyMap<number, number>,
  inside: readonly number[],
): ProtectedCounts {
  const codes = rows[0]?.visits.length ?? 0;
  return Array.from({ length: codes }, (_, code) => {
    let sum = 0;
    const touched = new Map<number, number>();
    for (const row of inside) {
      const atom = atoms[row]![code]!;
      if (atom === free) return null;
      if (atom !== shown) touched.set(atom, (touched.get(atom) ?? 0) + 1);
      sum += rows[row]!.visits[code]!;
    }
    for (const [atom, cells] of touched) if (cells !== sizes.get(atom)) return null;
    return sum;
  });
}

/** How many cells each bundle has. */
export function bundleSizes(atoms: Atoms): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const own of atoms) for (const atom of own) if (atom >= 0) sizes.set(atom, (sizes.get(atom) ?? 0) + 1);
  return sizes;
}
