import { Temporal } from 'temporal-polyfill';
import { may } from '../../access/actions.ts';
import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';
import { uuidOrNull } from '../../database/uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { countsOf } from '../../measures/counts.ts';
import { Dimension } from '../../measures/dimension.type.ts';
import { dimensionRules } from '../../measures/dimensions.ts';
import { DistributionState } from '../../measures/distribution.type.ts';
import { labelsOf } from '../../measures/labels-of.ts';
import { ScopeKind } from '../../measures/scope.type.ts';
import { protectedDistribution } from '../told-to-others/protected-distribution.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';
import { busiestPoint } from './shown-to-others.repository.ts';
import type { ShownExample, ShownToOthers } from './shown-to-others.type.ts';

/** What an example is made of: the first that was asked at the point, as not every library asks all. */
const instructive = [Dimension.AGE, Dimension.GENDER, Dimension.DURATION, Dimension.PART_OF_DAY];

/** Who sees what of a library, with its own figures as examples: for its coordinators; null for anyone else. */
export async function readShownToOthers(context: RequestContext, library: string): Promise<ShownToOthers | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'figures.topics', libraryId)) return null;
  const { parties, publicRounding, publicShares } = context.server.thresholds;
  const examples: ShownExample[] = [];
  for (const period of lastPeriods(context.today)) {
    const example = await exampleOf(context, libraryId, period);
    if (example) examples.push(example);
  }
  return { partiesThreshold: parties, publicRounding, publicShares, examples };
}

/** The last month and the last year that are over. */
export function lastPeriods(today: Day): Period[] {
  const open = Temporal.PlainDate.from(firstOpenMonth(today));
  const year = open.with({ month: 1 });
  return [
    { from: open.subtract({ months: 1 }).toString(), until: open.toString() },
    { from: year.subtract({ years: 1 }).toString(), until: year.toString() },
  ];
}

async function exampleOf(context: RequestContext, libraryId: string, period: Period): Promise<ShownExample | null> {
  const point = await busiestPoint(context.db, libraryId, period);
  if (!point) return null;
  const scope = { kind: ScopeKind.LOCATION, id: point.id };
  const counted = await Promise.all(
    instructive.map((dimension) =>
      countsOf(context, scope, period, { cut: 'ALL', dimension: dimensionRules[dimension].kept! }),
    ),
  );
  const at = counted.findIndex((counts) => counts.some(({ visits }) => visits > 0));
  if (at === -1) return null;
  const dimension = instructive[at]!;
  const own = new Map(counted[at]!.map(({ code, visits }) => [code, visits]));
  const [labels, seen] = await Promise.all([
    labelsOf(context, dimension, own.keys()),
    protectedDistribution(context, scope, period, dimension),
  ]);
  const shown = new Map(seen.cells.map(({ code, visits }) => [code, visits]));
  const cells = labels
    .filter(({ parent }) => parent === null)
    .map(({ code, label }) => ({ label, visits: own.get(code) ?? 0, shown: shown.get(code) ?? null }));
  return {
    ...{ point: point.name, dimension: seen.name, ...period, cells },
    total: cells.reduce((sum, { visits }) => sum + visits, 0),
    decided: seen.state !== DistributionState.TOO_RECENT,
  };
}
