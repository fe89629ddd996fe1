import type pg from 'pg';
import { type Compute, computeHere } from '../../computing/compute.ts';
import { isConnectionLost } from '../../database/is-connection-lost.ts';
import type { AsDeciding } from '../kept/as-deciding.ts';
import {
  hiddenMonths,
  putAside,
  storeCrossTables,
  visitsByPoint,
  withheldFigures,
} from '../kept/cross-tables.repository.ts';
import { keepOthersOut } from '../kept/decisions.repository.ts';
import {
  type WaitingPair,
  askForEveryYear,
  beginAttempt,
  takeBackAttempt,
  waitingPairs,
} from '../kept/waiting-pairs.repository.ts';
import { crossFamilies, loadPair, protectedOf } from '../what-is-protected/cross-families.ts';
import { familiesOf, pairsWith } from './pairs-together.ts';
import type { Deciding } from './what-deciding-needs.ts';

type Asks = Pick<pg.ClientBase, 'query'>;

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
  for (let decided = 0; ;) {
    await breathe?.();
    const asked = await as(nextPair);
    if (!asked) return decided;
    const done = await as((client) => decidePair(client, asked, { threshold, compute })).catch(
      async (error: unknown) => {
        const lost = isConnectionLost(error);
        try {
          await breathe?.();
        } catch (stopping) {
          // That the server stops says nothing of the pair.
          await as((client) => takeBackAttempt(client, asked)).catch(() => {});
          throw stopping;
        }
        // A connection that broke may say nothing of the pair: it waits, and is the first of the next attempt, until there were too many.
        if (!lost) await as((client) => putAside(client, pairsWith(asked), 'FAILED'));
        // The thread may be gone: whoever does this again goes on with the next.
        throw error;
      },
    );
    if (done) decided += 1;
  }
}

/** The pair that is to be decided; null when none is. Those that were tried too often are put aside before it. */
async function nextPair(client: Asks): Promise<WaitingPair | null> {
  await keepOthersOut(client);
  for (;;) {
    const [asked] = await waitingPairs(client);
    if (!asked) return null;
    if (await beginAttempt(client, asked)) return asked;
    await putAside(client, pairsWith(asked), 'FAILED');
  }
}

/** @returns false when it was not decided, as another process was first or something changed in the year */
async function decidePair(
  client: Asks,
  asked: WaitingPair,
  { threshold, compute }: { threshold: number; compute: Compute },
): Promise<boolean> {
  await keepOthersOut(client);
  if (!(await stillWaits(client, asked))) return false;
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
  // Visits that came after the figures were decided may be among them: beside those figures they would be told one by one.
  if (!(await stillWaits(client, asked))) {
    await takeBackAttempt(client, asked);
    return false;
  }
  if (figures) await storeCrossTables(client, pairsWith(asked), figures);
  else await putAside(client, pairsWith(asked), 'TOO_LARGE');
  return true;
}

async function stillWaits(client: Asks, { year, rows, columns }: WaitingPair): Promise<boolean> {
  const waiting = await waitingPairs(client);
  return waiting.some((pair) => pair.year === year && pair.rows === rows && pair.columns === columns);
}
