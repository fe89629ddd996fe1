import { Temporal } from 'temporal-polyfill';
import type pg from 'pg';
import type { Day } from '../calendar/amsterdam.ts';
import { decidedFigures } from './decided-figures.ts';
import {
  type FigureToStore,
  type PointCount,
  type YearToDecide,
  beginDeciding,
  keepOthersOut,
  pointCounts,
  storeDecision,
  takeMarks,
  yearsToDecide,
} from './decisions.repository.ts';
import { type ProtectedDimension, protectedDimensions } from './protected-dimensions.ts';
import type { ProtectedRow } from './protected-row.ts';

/** Runs work in a transaction of its own, as the role that decides. */
export type AsDeciding = <T>(work: (client: Pick<pg.ClientBase, 'query'>) => Promise<T>) => Promise<T>;

/** What deciding needs to know. */
export interface Deciding {
  today: Day;
  /** Counts of visitors below it are hidden. */
  threshold: number;
  /** Between two pieces of work: lets others go on; throws when the server stops. */
  breathe?: () => Promise<void>;
}

/**
 * Decides what others see of the months that are over: of years that were never decided, that have a month more since, or in which
 * something changed. Each year is a transaction; until it ends what was decided before is what others see.
 * @returns the years that were decided, oldest first
 */
export async function decideYears(as: AsDeciding, { today, threshold, breathe }: Deciding): Promise<number[]> {
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
      const counts = hasCounts ? await pointCounts(client, year, until, protectedDimensions) : [];
      const untilMonth = lastOf(year, until);
      const figures: FigureToStore[] = [];
      for (const dimension of protectedDimensions) {
        await breathe?.();
        figures.push(...figuresOf(dimension, counts, Number(untilMonth.slice(5, 7)) - 1 || 12, threshold));
      }
      await storeDecision(client, { year, untilMonth, threshold }, figures);
    });
  }
  return due.map(({ year }) => year);
}

/** The month that is not over yet; on its first day the one before it, of which late registrations of last night may still come. */
export const firstOpenMonth = (today: Day): Day =>
  Temporal.PlainDate.from(today).subtract({ days: 1 }).with({ day: 1 }).toString();

const lastOf = (year: number, until: Day): Day => (until < `${year + 1}-01-01` ? until : `${year + 1}-01-01`);

const isDue = ({ year, decidedUntil, threshold, stale }: YearToDecide, until: Day, wanted: number): boolean =>
  stale || threshold !== wanted || decidedUntil !== lastOf(year, until);

/** What may be told of one dimension in a year. */
function figuresOf(
  dimension: ProtectedDimension,
  counts: readonly PointCount[],
  finished: number,
  threshold: number,
): FigureToStore[] {
  const own = counts.filter((count) => count.dimension === dimension);
  const codes = [...new Set(own.map(({ code }) => code))].sort();
  const places = new Map(codes.map((code, place) => [code, place]));
  const rows = new Map<string, ProtectedRow & { visits: number[] }>();
  for (const count of own) {
    const key = `${count.location} ${count.municipality} ${count.month}`;
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { areas: areasOf(count), month: count.month, visits: codes.map(() => 0) }));
    row.visits[places.get(count.code)!]! += count.visits;
  }
  const totals = new Map<string, number>();
  for (const count of counts) {
    if (count.dimension !== 'total') continue;
    for (const [area, id] of Object.entries(areasOf(count))) {
      const key = `${area} ${id} ${count.month}`;
      totals.set(key, (totals.get(key) ?? 0) + count.visits);
    }
  }
  const figures = decidedFigures([...rows.values()], finished, threshold).map((figure) => {
    const asked = figure.visits.reduce((sum, visits) => sum + visits, 0);
    const key = `${figure.area} ${figure.id} ${figure.month}`;
    const total = Math.max(asked, totals.get(key) ?? 0);
    totals.delete(key);
    return { ...figure, dimension, codes, asked, total };
  });
  // Months in which nobody was asked: all visits are of those that were not.
  const others = [...totals].flatMap(([key, total]): FigureToStore[] => {
    const [area, id, month] = key.split(' ') as [FigureToStore['area'], string, string];
    if (id === '') return [];
    return [{ area, id, month: Number(month), dimension, codes: [], visits: [], whole: [], asked: 0, total }];
  });
  return [...figures, ...others];
}

const areasOf = ({ library, location, municipality, province, supportOrganisation }: PointCount) => ({
  LOCATION: location,
  LIBRARY_IN_MUNICIPALITY: `${library}:${municipality}`,
  MUNICIPALITY: municipality,
  LIBRARY: library,
  SUPPORT_ORGANISATION: supportOrganisation,
  PROVINCE: province,
  NATION: 'NL',
});
