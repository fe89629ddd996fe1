import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';
import { loggableError } from '../../graphql/loggable-error.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { CountsLoader } from '../../measures/counts.loader.ts';
import { fixedLabels } from '../../measures/dimension-labels.ts';
import type { Dimension } from '../../measures/dimension.type.ts';
import { type CrossTable, DistributionState } from '../../measures/distribution.type.ts';
import { labelsOf } from '../../measures/labels-of.ts';
import type { ScopeInput } from '../../measures/scope.type.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { askForPair, mostWaiting } from '../kept/waiting-pairs.repository.ts';
import { dimensionsOf, familyOf, isLoad, keptOrder } from '../what-is-protected/cross-families.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';
import {
  beingPrepared,
  couldNotBeDecided,
  crossExplanationOf,
  notOfOnePoint,
  nothingToShow,
  onlyWholeYears,
  tooCloseTogether,
  tooLarge,
  tooManyWait,
} from './explanations.ts';

/**
 * A cross-table of an area, as its parties see it: over the last finished calendar year in the period, as it was decided once for everyone. One
 * that nobody asked for yet is asked for, and is there within a minute or so.
 */
export async function protectedCrossTable(
  context: RequestContext,
  scope: ScopeInput,
  period: Period,
  dimensions: { rows: Dimension; columns: Dimension },
): Promise<CrossTable> {
  const nothing = (state: DistributionState, explanation: string): CrossTable => ({
    ...{ ...dimensions, from: period.from, until: period.until, rowCodes: [], columnCodes: [], visits: [] },
    ...{ state, explanation },
  });
  const kept = keptOrder(dimensions.rows, dimensions.columns);
  if (!kept) return nothing(DistributionState.PROTECTED, tooCloseTogether);
  if (scope.kind === 'LOCATION' && !isLoad([familyOf(kept[0])!, familyOf(kept[1])!]))
    return nothing(DistributionState.PROTECTED, notOfOnePoint);
  const told = dimensionsOf([familyOf(kept[0])!, familyOf(kept[1])!]);
  if (!told.rows.includes(kept[0]) || !told.columns.includes(kept[1]))
    return nothing(DistributionState.PROTECTED, tooLarge);
  const year = wholeYear(period, context.today);
  if (year === null) return nothing(DistributionState.TOO_RECENT, onlyWholeYears(lastFinishedYear(context.today)));
  const { decided, othersWaiting, cells } = await readDecided(context, scope, year, kept);
  if (decided === -1) return nothing(DistributionState.PROTECTED, tooLarge);
  if (decided === -2) return nothing(DistributionState.PROTECTED, couldNotBeDecided);
  if (!decided) {
    if (decided === 0) askFor(context, { year, rows: kept[0], columns: kept[1] });
    // Asked for all the same: there may be room by now.
    const busy = othersWaiting >= mostWaiting;
    return nothing(DistributionState.PREPARING, busy ? tooManyWait(othersWaiting) : beingPrepared(year));
  }
  const about = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
  const counts = cells.map(({ visits: count }) => count);
  const { parties } = context.server.thresholds;
  if (counts.includes(null) && !counts.some((count) => count !== null && count > 0))
    return { ...nothing(DistributionState.PROTECTED, nothingToShow(year, parties)), ...about };
  const turned = kept[0] !== dimensions.rows;
  const visits = new Map(
    cells.map(({ codes: [first, second], visits: count }) => [
      turned ? `${second} ${first}` : `${first} ${second}`,
      count,
    ]),
  );
  const codesOf = async (dimension: Dimension, side: 0 | 1) => {
    const occurring = new Set(cells.map(({ codes }) => codes[turned ? 1 - side : side]!));
    const labels = await labelsOf(context, dimension, [...occurring].sort());
    // Weekdays and parts of day make a grid: one on which nobody came belongs in it.
    const all = isLoad([familyOf(kept[0])!, familyOf(kept[1])!]) && fixedLabels(dimension) !== null;
    return labels.filter(({ code }) => all || occurring.has(code)).map(({ code, label }) => ({ code, label }));
  };
  const [rowCodes, columnCodes] = await Promise.all([codesOf(dimensions.rows, 0), codesOf(dimensions.columns, 1)]);
  return {
    ...{ ...dimensions, ...about, rowCodes, columnCodes },
    visits: rowCodes.map((row) =>
      columnCodes.map((column) => {
        const count = visits.get(`${row.code} ${column.code}`);
        return count === undefined ? 0 : count;
      }),
    ),
    state: DistributionState.PROTECTED,
    explanation: crossExplanationOf(year, parties, counts.includes(null)),
  };
}

/** Not waited for: this request holds a connection, and with all of them held by such requests none would get a second. */
function askFor({ server, log }: RequestContext, pair: Parameters<typeof askForPair>[1]): void {
  void asDeciding(server.pool)((client) => askForPair(client, pair)).catch((error: Error) =>
    log.warn({ err: loggableError(error) }, 'asking for a cross-table'),
  );
}

/** The last year of which every month is over. */
const lastFinishedYear = (today: Day): number => Number(firstOpenMonth(today).slice(0, 4)) - 1;

/** Of years before it nothing is counted. */
const firstYear = 2000;

/** The last finished year that lies whole in a period; null when there is none. */
export function wholeYear({ from, until }: Period, today: Day): number | null {
  const last = Math.min(Number(until.slice(0, 4)) - 1, lastFinishedYear(today));
  return last >= firstYear && from <= `${last}-01-01` ? last : null;
}

/** Reads what was decided, in the one statement in which a request reads its counts. */
async function readDecided(
  context: RequestContext,
  { kind, id }: ScopeInput,
  year: number,
  [rows, columns]: readonly [string, string],
) {
  const key = `${kind} ${id} ${year}-01-01 ${year + 1}-01-01 ALL CROSS ${rows}:${columns}`;
  const counts = (await context.loaders.of(CountsLoader).load(key)) as {
    code: string;
    visits: number | null;
    questions: number | null;
  }[];
  const decided = counts.find(({ code }) => code === 'decided');
  return {
    /** 1: it was; 0: not yet; below: why not; null: of an area that is not known. */
    decided: decided === undefined ? null : Number(decided.visits),
    /** How many wait where nobody asked for this one; 0 once it was asked for. */
    othersWaiting: Number(decided?.questions ?? 0),
    cells: counts
      .filter(({ code }) => code !== 'decided')
      .map(({ code, visits }) => ({ codes: code.split('\t') as [string, string], visits })),
  };
}
