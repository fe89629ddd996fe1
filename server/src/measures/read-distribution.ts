import { protectedDistribution } from '../disclosure/told-to-others/protected-distribution.ts';
import type { Period } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type Count, countsOf, totalsOf } from './counts.ts';
import { dimensionNames } from './dimension-labels.ts';
import { Dimension } from './dimension.type.ts';
import { dimensionRules } from './dimensions.ts';
import { distributionOf } from './distribution.ts';
import { type Distribution, DistributionState } from './distribution.type.ts';
import type { Figures } from './figures.type.ts';
import { finishedMonths } from './grain.ts';
import { listedLabels, organisationLabels } from './labels-of.ts';
import { readPointDistribution } from './read-point-distribution.ts';
import { Standing } from './standing.type.ts';

const tooRecent =
  'Van een andere organisatie tonen we alleen maanden die voorbij zijn. In deze periode is er nog geen.';
const cut = 'Dit gaat over de hele maanden van de periode die voorbij zijn.';

/**
 * Figures divided over the codes of a dimension: for the library itself exactly and live; for others content over the months that are
 * over, and what tells of visitors through disclosure control.
 */
export async function readDistribution(
  context: RequestContext,
  figures: Figures,
  dimension: Dimension,
): Promise<Distribution> {
  const rule = dimensionRules[dimension];
  const { scope, standing } = figures;
  const asked = { from: figures.from, until: figures.until };
  const of = { dimension, name: dimensionNames[dimension], unit: rule.unit };
  if (rule.class === 'POINT') return readPointDistribution(context, figures, dimension);
  // Totals per day are no secret, and so are those per weekday.
  const live = standing === Standing.OWN || dimension === Dimension.WEEKDAY;
  const period = live ? asked : finishedMonths(asked, context.today);
  if (!period) {
    const nothing = { cells: [], total: null, notAsked: null, state: DistributionState.TOO_RECENT };
    return { ...of, ...asked, until: asked.from, ...nothing, explanation: tooRecent };
  }
  if (!live && rule.class === 'PROTECTED') return protectedDistribution(context, scope, period, dimension);
  const [counts, total, listed] = await Promise.all([
    countsBy(context, figures, period, dimension),
    totalsOf(context, scope, period),
    listedLabels(context, dimension),
  ]);
  const labels = listed ?? (await organisationLabels(context, new Set(counts.map(({ code }) => code))));
  const whole = period.from === asked.from && period.until === asked.until;
  return {
    ...{ ...of, ...period, state: DistributionState.EXACT, explanation: whole ? null : cut },
    ...distributionOf(dimension, { counts, labels, total }),
  };
}

async function countsBy(
  context: RequestContext,
  { scope }: Figures,
  period: Period,
  dimension: Dimension,
): Promise<Count[]> {
  const { kept } = dimensionRules[dimension];
  if (kept) return countsOf(context, scope, period, { cut: 'ALL', dimension: kept });
  const byWeekday = await countsOf(context, scope, period, { cut: 'WEEKDAY', dimension: 'total' });
  return byWeekday.map((count) => ({ ...count, code: weekdayCode(count) }));
}

/** Weekdays come as the days of the week of 1 January 2024, a Monday. */
export const weekdayCode = ({ start }: Pick<Count, 'start'>): string => String(Number(start!.slice(-2)));
