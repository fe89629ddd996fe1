import { computeHere } from '../computing/compute.ts';
import { type CrossPair, crossFamilies, familyOf, loadPair } from './cross-families.ts';
import {
  type WaitingPair,
  askForEveryYear,
  protectedOf,
  storeCrossTables,
  visitsByPoint,
  waitingPairs,
  withheldFigures,
} from './cross-tables.repository.ts';
import type { AsDeciding, Deciding } from './decide-years.ts';
import { keepOthersOut } from './decisions.repository.ts';

/**
 * Decides the cross-tables that others may see: of every finished year when it is busy, and of other pairs whatever was asked for. Each
 * pair of families and year is a transaction. What is asked for meanwhile is decided too.
 * @returns how many were decided
 */
export async function decidePairs(
  as: AsDeciding,
  { threshold, breathe, compute = computeHere }: Pick<Deciding, 'threshold' | 'breathe' | 'compute'>,
): Promise<number> {
  await as((client) => askForEveryYear(client, crossFamilies[loadPair[0]][0], crossFamilies[loadPair[1]][0]));
  for (let decided = 0; ; decided += 1) {
    await breathe?.();
    const next = await as(async (client) => {
      await keepOthersOut(client);
      const [waiting] = await waitingPairs(client);
      if (!waiting) return null;
      const { year } = waiting;
      const pair: CrossPair = [familyOf(waiting.rows)!, familyOf(waiting.columns)!];
      const hiding = protectedOf(pair);
      const points = await visitsByPoint(client, year, pair, hiding.length === 0);
      const withheld = await withheldFigures(client, year, hiding);
      const figures = await compute('figuresOfPair', { year, pair, points, withheld, threshold });
      await storeCrossTables(client, pairsOf(year, pair), figures);
      return waiting;
    });
    if (!next) return decided;
  }
}

/** The cross-tables of two families: those of each dimension of the one by each of the other. */
const pairsOf = (year: number, [rows, columns]: CrossPair): WaitingPair[] =>
  crossFamilies[rows].flatMap((one) => crossFamilies[columns].map((other) => ({ year, rows: one, columns: other })));
