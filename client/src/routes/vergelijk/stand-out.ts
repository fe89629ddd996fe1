import type { FunnelMeasure } from './labels.ts';
import type { FunnelPlot, Row } from './rows.ts';

/** Points that lie outside the limits of a measure, the furthest first. */
export type StandingOut = { far: Row[]; near: Row[] };

/** How far out a point lies, in standard deviations of chance; only to put points in order: the limits themselves are exact. */
function distance(row: Row, measure: FunnelMeasure, mean: number): number {
  const { numerator, denominator } = row.cells[measure];
  if (numerator === null || !denominator) return 0;
  const spread = measure === 'VISITS_PER_OPENING_HOUR' ? mean : mean * (1 - mean);
  return Math.abs(numerator - mean * denominator) / Math.sqrt(spread * denominator);
}

/** Which points stand out, and which might by chance. */
export function standingOut(rows: readonly Row[], measure: FunnelMeasure, funnel: FunnelPlot | null): StandingOut {
  const mean = funnel?.mean ?? null;
  if (mean === null) return { far: [], near: [] };
  const of = (...positions: (string | null)[]) =>
    rows
      .filter((row) => positions.includes(row.positions[measure]))
      .map((row) => ({ row, out: distance(row, measure, mean) }))
      .sort((a, b) => b.out - a.out)
      .map(({ row }) => row);
  return { far: of('FAR_ABOVE', 'FAR_BELOW'), near: of('ABOVE', 'BELOW') };
}
