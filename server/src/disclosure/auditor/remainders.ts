import type { ToldSum } from './told-sum.ts';

/**
 * The sums, and what is left of each when others that lie in it are taken off, the largest first: bounds of each sum alone do not see that nothing is left.
 */
export function withRemainders(told: readonly ToldSum[]): ToldSum[] {
  const masks = told.map(({ cells, sum }) => ({
    mask: cells.reduce((mask, cell) => mask | (1n << BigInt(cell)), 0n),
    cells,
    sum,
  }));
  const largestFirst = masks.filter(({ mask }) => mask !== 0n).sort((a, b) => b.cells.length - a.cells.length);
  const remainders = masks.flatMap(({ mask, cells, sum }) => {
    const found: ToldSum[] = [];
    let [open, left] = [mask, sum];
    for (const inside of largestFirst) {
      if ((inside.mask & ~open) !== 0n || inside.mask === open) continue;
      [open, left] = [open ^ inside.mask, left - inside.sum];
      found.push({ cells: cells.filter((cell) => ((open >> BigInt(cell)) & 1n) === 1n), sum: left });
    }
    return found;
  });
  return [...told, ...remainders];
}
