import type { ToldSum } from './told-sum.ts';

/** The least and most each cell can hold, by going over the sums until nothing gets narrower. */
export function boundsOf(cells: number, told: readonly ToldSum[]): { least: number[]; most: number[] } {
  const least = new Array<number>(cells).fill(0);
  const most = new Array<number>(cells).fill(Infinity);
  for (let narrower = true; narrower;) {
    narrower = false;
    for (const { cells: of, sum } of told) {
      const low = of.reduce((total, cell) => total + least[cell]!, 0);
      const open = of.filter((cell) => most[cell] === Infinity).length;
      const high = of.reduce((total, cell) => total + (most[cell] === Infinity ? 0 : most[cell]!), 0);
      const found: [cell: number, least: number, most: number][] = [];
      for (const cell of of) {
        const upper = sum - (low - least[cell]!);
        const othersOpen = open - (most[cell] === Infinity ? 1 : 0);
        const lower = othersOpen > 0 ? 0 : sum - (high - (most[cell] === Infinity ? 0 : most[cell]!));
        if (upper < most[cell]!) narrower = true;
        if (lower > least[cell]!) narrower = true;
        found.push([cell, Math.max(least[cell]!, lower), Math.min(most[cell]!, upper)]);
      }
      // After the whole sum was looked at: low and high are of the bounds as they were.
      for (const [cell, lower, upper] of found) [least[cell], most[cell]] = [lower, upper];
    }
  }
  return { least, most };
}
