import { boundsOf } from './bounds.ts';
import { eliminated, isCombination } from './elimination.ts';
import type { ToldSum } from './told-sum.ts';

/**
 * Finds what can be computed from sums that were told, of cells that hold whole numbers from 0 up. It knows nothing of how was decided what
 * to tell. Two ways: elimination (is the asked sum a combination of those told?) and bounds (no cell is below 0 or above a sum it is in).
 * @param cells how many there are
 * @param asked sums that should have stayed hidden, each by its cells
 * @returns places in `asked` of those that are known exactly
 */
export function auditSums(cells: number, told: readonly ToldSum[], asked: readonly (readonly number[])[]): number[] {
  const basis = eliminated(cells, told);
  const { least, most } = boundsOf(cells, told);
  return asked.flatMap((sum, at) => {
    const fixed = sum.every((cell) => least[cell] === most[cell]);
    return fixed || isCombination(cells, basis, sum) ? [at] : [];
  });
}
