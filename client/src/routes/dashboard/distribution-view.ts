import { countOf, shownCount, shownShare, type Count } from '#lib/charts/shown.ts';
import type { ChartTable } from '#lib/charts/chart-table.ts';
import { addMonths, firstOfYear, type Day } from '#lib/day.ts';
import { formatShare } from '#lib/format.ts';
import type { DashboardDistributionFragment, DashboardFiguresFragment } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { presetPeriod, type Period } from '#lib/period.ts';
import { bySize, drawingOf } from './dimensions.ts';

type Compared = NonNullable<DashboardFiguresFragment['compare']>['distributions'][number];
export type Line = { key: string; label: string; share: Count; count: Count; before: Count; inner: boolean };

/** Bars that fit in one card; the others stand in its table. */
const MOST = 22;

/** A distribution as it is shown: its lines in order, those in the drawing, those that make the whole, and what they say. */
export function viewOf(distribution: DashboardDistributionFragment, compared: Compared | undefined) {
  const drawing = drawingOf(distribution.dimension);
  const then = new Map(compared?.cells.map((cell) => [cell.code, countOf(cell.share, cell.hidden)]));
  const lines = distribution.cells.map((cell) => ({
    key: cell.code,
    label: cell.label,
    share: countOf(cell.share, cell.hidden),
    count: countOf(inUnit(cell, distribution.unit), cell.hidden),
    // A code that the other period does not have was counted there and found nothing, if anything was.
    before: then.get(cell.code) ?? (then.size > 0 ? 0 : null),
    parent: cell.parent,
  }));
  const sorted = bySize(distribution.dimension) ? lines.toSorted((a, b) => size(b.count) - size(a.count)) : lines;
  const all = nested(sorted);
  const whole = all.filter(({ inner }) => !inner);
  return { drawing, lines: all, drawn: all.slice(0, MOST), whole, headline: headlineOf(whole), tells: tells(all) };
}

/** Whether there is a number in it: a list of nothing but what is hidden reads as if hardly anybody came. */
function tells(lines: readonly Line[]): boolean {
  const hidden = lines.filter(({ share, count }) => share === 'hidden' || count === 'hidden').length;
  return hidden === 0 || hidden < lines.length || lines.some(({ before }) => typeof before === 'number' && before > 0);
}

/**
 * The last finished year, where this period tells (nearly) nothing of who came: of others small numbers are hidden, and until a year is
 * over most are small. Null where there is enough to see, or the year is in it already.
 */
export function fullerYear(
  { state, cells }: Pick<DashboardDistributionFragment, 'state' | 'cells'>,
  period: Period,
  today: Day,
): Period | null {
  if (state === 'EXACT') return null;
  const known = cells.filter(({ hidden, visits }) => !hidden && visits !== 0);
  const hidden = cells.filter((cell) => cell.hidden);
  if (state === 'PROTECTED' && hidden.length < Math.max(1, 3 * known.length)) return null;
  // Of a period further back its own year.
  const last = addMonths(period.to, 12) < firstOfYear(today) ? addMonths(period.to, 12) : today;
  const year = presetPeriod('lastYear', last);
  return period.from <= year.from && year.to <= period.to ? null : year;
}

/** All lines with every number, for the table below a drawing. */
export function tableOf(lines: readonly Line[], rowName: string, countName: string, than: string | null): ChartTable {
  return {
    columns: [rowName, m.charts_share(), ...(than ? [`${m.charts_share()} (${than})`] : []), countName],
    rows: lines.map((line) => ({
      key: line.key,
      name: line.label,
      values: [shownShare(line.share), ...(than ? [shownShare(line.before)] : []), shownCount(line.count)],
    })),
  };
}

function inUnit(
  cell: DashboardDistributionFragment['cells'][number],
  unit: DashboardDistributionFragment['unit'],
): number | null {
  if (unit === 'POINTS') return cell.points;
  return unit === 'QUESTIONS' ? cell.questions : cell.visits;
}

/** Each with the codes below it right after; a code is inside another that is there itself. */
function nested(lines: readonly (Omit<Line, 'inner'> & { parent: string | null })[]): Line[] {
  const known = new Set(lines.map(({ key }) => key));
  return lines
    .filter(({ parent }) => parent === null || !known.has(parent))
    .flatMap((line) => [
      { ...line, inner: false },
      ...lines.filter(({ parent }) => parent === line.key).map((child) => ({ ...child, inner: true })),
    ]);
}

/** What is hidden stands between something and nothing. */
const size = (count: Count) => (typeof count === 'number' ? count : count === 'hidden' ? 0.5 : -1);

function headlineOf(lines: readonly Line[]): string | undefined {
  const [first, second] = lines
    .filter((line): line is Line & { share: number } => typeof line.share === 'number' && line.share > 0)
    .toSorted((a, b) => b.share - a.share);
  if (!first) return undefined;
  const enough = first.share >= 0.4 || !second || first.share + second.share > 1;
  return enough
    ? m.charts_most_of({ first: first.label, share: formatShare(first.share) })
    : m.charts_two_of({ first: first.label, second: second.label, share: formatShare(first.share + second.share) });
}
