import type { Day } from '../../calendar/amsterdam.ts';
import { computeHere } from '../../computing/compute.ts';
import type { AsDeciding } from '../kept/as-deciding.ts';
import {
  type YearToDecide,
  beginDeciding,
  keepOthersOut,
  storeDecision,
  takeMarks,
  yearsToDecide,
} from '../kept/decisions.repository.ts';
import { keepPoiOfLibraries } from '../kept/poi-of-libraries.repository.ts';
import { pointCounts } from '../kept/point-counts.repository.ts';
import { forgetCrossTables } from '../kept/waiting-pairs.repository.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';
import { protectedDimensions } from '../what-is-protected/protected-dimensions.ts';
import { decidePairs } from './decide-pairs.ts';
import type { Deciding } from './what-deciding-needs.ts';

/**
 * Decides what others see of the months that are over: of years that were never decided, that have a month more since, or in which
 * something changed; and the cross-tables of finished years. Each year is a transaction; until it ends what was decided before is what others see.
 * @returns the years that were decided, oldest first
 */
export async function decideYears(
  as: AsDeciding,
  { today, threshold, breathe, compute = computeHere }: Deciding,
): Promise<number[]> {
  const until = firstOpenMonth(today);
  await as(async (client) => {
    // Before the marks are locked: whoever registers would wait for them as long as another process decides.
    await keepOthersOut(client);
    await takeMarks(client);
  });
  const years = await as((client) => yearsToDecide(client, until));
  const due = years.filter((year) => isDue(year, until, threshold));
  for (const { year, hasCounts } of due) {
    await breathe?.();
    await as(async (client) => {
      // Of two processes the second decides the same again.
      await keepOthersOut(client);
      await beginDeciding(client, year);
      const untilMonth = lastOf(year, until);
      const finished = Number(untilMonth.slice(5, 7)) - 1 || 12;
      if (finished === 12) await keepPoiOfLibraries(client, year);
      const counts = hasCounts
        ? await pointCounts(client, year, until, protectedDimensions)
        : new Map<string, string>();
      const totals = counts.get('total') ?? '[]';
      // Stored as they come: all of a year together would take a hundred megabytes.
      async function* figures(): AsyncGenerator<string> {
        for (const dimension of protectedDimensions) {
          await breathe?.();
          const given = { year, dimension, counts: counts.get(dimension) ?? '[]', totals, finished, threshold };
          yield* await compute('figuresOfDimension', given);
        }
      }
      await storeDecision(client, { year, untilMonth, threshold }, figures());
      // What is hidden of figures by one code decides what is told of them by two.
      await forgetCrossTables(client, year);
    });
  }
  await decidePairs(as, { threshold, breathe, compute });
  return due.map(({ year }) => year);
}

const lastOf = (year: number, until: Day): Day => (until < `${year + 1}-01-01` ? until : `${year + 1}-01-01`);

const isDue = ({ year, decidedUntil, threshold, stale }: YearToDecide, until: Day, wanted: number): boolean =>
  stale || threshold !== wanted || decidedUntil !== lastOf(year, until);
