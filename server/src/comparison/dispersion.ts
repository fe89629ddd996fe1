import type { Chance, Observed } from './control-limits.ts';

/** The share of points on each side that is drawn in, so that the few that stand out do not make all the others look ordinary. */
const DRAWN_IN = 0.1;

/**
 * How much more points differ than chance alone makes them (overdispersion): 1 is chance alone; at 4 the ordinary differences are twice as
 * wide as the limits assume, and many points lie beyond them without anything being special. After Spiegelhalter (2005): the mean square of
 * the standardised residuals, winsorised. Null with fewer than three points.
 */
export function dispersionOf(points: readonly Observed[], mean: number, chance: Chance): number | null {
  const scores = points
    .filter(({ of }) => of > 0)
    .map((point) => standardised(point, mean, chance))
    .filter((score) => Number.isFinite(score))
    .sort((a, b) => a - b);
  if (scores.length < 3) return null;
  const low = scores[Math.floor((scores.length - 1) * DRAWN_IN)]!;
  const high = scores[Math.ceil((scores.length - 1) * (1 - DRAWN_IN))]!;
  return scores.reduce((sum, score) => sum + Math.min(Math.max(score, low), high) ** 2, 0) / scores.length;
}

/**
 * How many times as wide the limits of chance become so that the ordinary differences between points lie within them: the square root of
 * the dispersion, after Spiegelhalter (2005, multiplicative overdispersion). Only where the dispersion is more than chance makes it, by two
 * of its standard errors; otherwise 1, so that limits are never narrower than those of chance.
 */
export function wideningOf(dispersion: number | null, points: number): number {
  if (dispersion === null || dispersion <= 1 + 2 * Math.sqrt(2 / points)) return 1;
  return Math.sqrt(dispersion);
}

/** How many standard deviations of chance a point lies from the mean; below it negative. */
export function standardised({ count, of }: Observed, mean: number, chance: Chance): number {
  const variance = chance === 'RATE' ? mean * of : mean * (1 - mean) * of;
  return (count - mean * of) / Math.sqrt(variance);
}
