import type { Period } from '../../calendar/period.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { CountsLoader } from '../../measures/counts.loader.ts';
import { dimensionNames } from '../../measures/dimension-labels.ts';
import type { Dimension } from '../../measures/dimension.type.ts';
import { dimensionRules } from '../../measures/dimensions.ts';
import { type Cell, type Distribution, DistributionState } from '../../measures/distribution.type.ts';
import { labelsOf } from '../../measures/labels-of.ts';
import type { ScopeInput } from '../../measures/scope.type.ts';
import { explanationOf, nothingDecided } from './explanations.ts';
import { protectedPeriod } from './protected-period.ts';

/** What was decided about one dimension of an area over months. */
interface Decided {
  /** First day of which nothing is decided yet, where the counts end; null when nothing may be known of the area. */
  until: string | null;
  /** Visits by code; null: hidden. A code that is missing has none. */
  visits: Map<string, number | null>;
  asked: number;
  total: number;
}

/**
 * A protected distribution of an area, as its parties see it, over whole years of the period where it has any, else over its months: only
 * what was decided about, so it can be a moment behind the totals. The library itself gets the same, on the page that shows it what others see.
 * @param months whole months that are over
 */
export async function protectedDistribution(
  context: RequestContext,
  scope: ScopeInput,
  months: Period,
  dimension: Dimension,
): Promise<Distribution> {
  const of = { dimension, name: dimensionNames[dimension], unit: dimensionRules[dimension].unit };
  const period = protectedPeriod(months);
  const { visits, asked, total, until } = await decided(context, scope, period, dimensionRules[dimension].kept!);
  if (until === null || until <= period.from) {
    const nothing = { cells: [], total: null, notAsked: null, state: DistributionState.TOO_RECENT };
    return { ...of, from: period.from, until: period.from, ...nothing, explanation: nothingDecided };
  }
  const labels = (await labelsOf(context, dimension, visits.keys())).filter(({ parent }) => parent === null);
  const cells = labels.flatMap(({ code, label }): Cell[] => {
    if (asked === 0) return [];
    const count = visits.has(code) ? visits.get(code)! : 0;
    const share = count === null ? null : count / asked;
    return [{ code, label, parent: null, visits: count, questions: null, points: null, share, hidden: count === null }];
  });
  const covered = { from: period.from, until };
  const explanation = explanationOf(covered, {
    threshold: context.server.thresholds.parties,
    hidden: cells.some(({ hidden }) => hidden),
    wholeYears: period.from.endsWith('-01-01') && until.endsWith('-01-01'),
  });
  return {
    ...of,
    ...{ ...covered, cells, total: asked, notAsked: total - asked },
    ...{ state: DistributionState.PROTECTED, explanation },
  };
}

/** Reads what was decided, in the one statement in which a request reads its counts. */
async function decided(
  context: RequestContext,
  { kind, id }: ScopeInput,
  { from, until }: Period,
  kept: string,
): Promise<Decided> {
  const counts = await context.loaders.of(CountsLoader).load(`${kind} ${id} ${from} ${until} ALL DECIDED ${kept}`);
  const found: Decided = { until: null, visits: new Map(), asked: 0, total: 0 };
  for (const { code, start, visits, questions } of counts as {
    code: string;
    start: string | null;
    visits: number | null;
    questions: number;
  }[]) {
    if (code === 'decided') found.until = start;
    else if (code === '') [found.asked, found.total] = [visits!, questions];
    else found.visits.set(code, visits);
  }
  return found;
}
