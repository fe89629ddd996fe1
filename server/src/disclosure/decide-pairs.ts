import { computeHere } from '../computing/compute.ts';
import { isConnectionLost } from '../database/is-connection-lost.ts';
import { type CrossPair, crossFamilies, dimensionsOf, familyOf, loadPair } from './cross-families.ts';
import {
  type WaitingPair,
  askForEveryYear,
  hiddenMonths,
  protectedOf,
  putAside,
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
    let asked: WaitingPair | undefined;
    const next = await as(async (client) => {
      await keepOthersOut(client);
      [asked] = await waitingPairs(client);
      if (!asked) return null;
      const { year } = asked;
      const pair = familiesOf(asked);
      const hiding = protectedOf(pair);
      const withheld = await withheldFigures(client, year, hiding);
      const months = await hiddenMonths(client, year, hiding);
      const figures = await compute('figuresOfPair', {
        ...{ year, pair, withheld, hiddenMonths: months, hiding, threshold },
        // Under no name here: once handed over it need not be kept while it is decided.
        points: await visitsByPoint(client, year, pair, hiding.length === 0),
      });
      if (figures) await storeCrossTables(client, pairsWith(asked), figures);
      else await putAside(client, pairsWith(asked), 'TOO_LARGE');
      return asked;
    }).catch(async (error: unknown) => {
      // Throws itself when the server stops: that says nothing of the pair.
      await breathe?.();
      const failed = asked;
      // A connection that broke says nothing of the pair either: it waits, and is the first of the next attempt.
      if (failed && !isConnectionLost(error)) await as((client) => putAside(client, pairsWith(failed), 'FAILED'));
      // The thread may be gone: whoever does this again goes on with the next.
      throw error;
    });
    if (!next) return decided;
  }
}

const familiesOf = ({ rows, columns }: WaitingPair): CrossPair => [familyOf(rows)!, familyOf(columns)!];

/** The cross-tables of two families: those of each dimension of the one by each of the other; and the one that was asked for, whether it is told or not. */
const pairsWith = (asked: WaitingPair): WaitingPair[] => {
  const { rows, columns } = dimensionsOf(familiesOf(asked));
  const pairs = rows.flatMap((one) => columns.map((other) => ({ year: asked.year, rows: one, columns: other })));
  return [...pairs.filter((pair) => pair.rows !== asked.rows || pair.columns !== asked.columns), asked];
};
