import { changeInWords } from '#lib/change.ts';
import { HIDDEN, HIDDEN_SHARE, NOT_REGISTERED, NOT_TOLD } from '#lib/charts/shown.ts';
import { formatNumber, formatShare } from '#lib/format.ts';
import type { DashboardMeasureFragment, MeasureAbsence, MeasureUnit } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

type Measure = Pick<DashboardMeasureFragment, 'value' | 'unit' | 'absence'>;

/** Digits behind the comma by unit, as many as people can use. */
const DIGITS: Record<MeasureUnit, number> = {
  COUNT: 0,
  RATIO: 2,
  SHARE: 0,
  PER_1000_PER_YEAR: 1,
  PER_10000: 1,
  HOURS: 1,
  PERCENT_CHANGE: 0,
  SCORE: 1,
};

/** What stands for a value that is not there; the words beside it say why. Few is one reason and no other. */
function symbolOf(absence: MeasureAbsence | null, unit: MeasureUnit): string {
  if (absence === 'HIDDEN') return unit === 'COUNT' ? HIDDEN : HIDDEN_SHARE;
  return absence === 'NOT_YOURS' || absence === 'TOO_RECENT' ? NOT_TOLD : NOT_REGISTERED;
}

/** The value of a measure, or the symbol for why there is none. */
export function valueInWords({ value, unit, absence }: Measure): string {
  if (value === null) return symbolOf(absence, unit);
  if (unit === 'SHARE') return formatShare(value);
  if (unit === 'PERCENT_CHANGE') return `${value > 0 ? '+' : ''}${formatNumber(value)}%`;
  return formatNumber(value, DIGITS[unit]);
}

/** How a measure changed; shares in percentage points, as a percentage of a percentage misleads. */
export function measureChange(now: Measure, before: Measure | undefined, than: string): string | null {
  if (now.value === null || !before || before.value === null || now.unit === 'PERCENT_CHANGE') return null;
  if (now.unit !== 'SHARE') return changeInWords(now.value, before.value, than).words;
  const points = Math.round(now.value * 100) - Math.round(before.value * 100);
  if (points === 0) return m.dashboard_change_almost({ than });
  return points > 0
    ? m.dashboard_points_more({ points: formatNumber(points), than })
    : m.dashboard_points_less({ points: formatNumber(-points), than });
}

/** '1.873 bezoeken / 59.120 inwoners': what the value is made of. */
export function partsInWords(measure: DashboardMeasureFragment): string | null {
  const { numerator, numeratorName, denominator, denominatorName } = measure;
  if (numerator === null || denominator === null || !denominatorName) return null;
  return `${rounded(numerator)} ${numeratorName} / ${rounded(denominator)} ${denominatorName}`;
}

const rounded = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
