import { type Chance, type Limits, type Position, groupMean, limitsAt, positionOf } from './control-limits.ts';
import type { ComparedPoint } from './compared-point.ts';
import { ComparedMeasure } from './comparison.enums.ts';
import { dispersionOf } from './dispersion.ts';

/** Measures whose chance is known, and how it works: visits come over hours, questions are solved or not. */
export const chances: Partial<Record<ComparedMeasure, Chance>> = {
  [ComparedMeasure.VISITS_PER_OPENING_HOUR]: 'RATE',
  [ComparedMeasure.SOLVED]: 'SHARE',
  [ComparedMeasure.REFERRED]: 'SHARE',
};

/** Fewer points make no group to be held against. */
export const FEWEST_POINTS = 3;

/** How many places the lines of the funnel are drawn at. */
const STEPS = 48;

/** The points of a group with the limits of chance around their mean. */
export interface FunnelOf {
  /** Null when there is too little to compare. */
  mean: number | null;
  dispersion: number | null;
  /** Points that have what it takes to be in it. */
  compared: number;
  /** Of each point; null where it has no hours or questions. */
  positions: (Position | null)[];
  lines: (Limits & { of: number })[];
}

/** A group of points held against its own mean; null for a measure without a known chance. */
export function funnelOf(points: readonly ComparedPoint[], measure: ComparedMeasure): FunnelOf | null {
  const chance = chances[measure];
  if (!chance) return null;
  const observed = points.map(({ values }) => {
    const { numerator: count, denominator: of } = values[measure];
    return count !== null && of !== null && of > 0 ? { count, of } : null;
  });
  const known = observed.filter((each) => each !== null);
  const mean = known.length >= FEWEST_POINTS ? groupMean(known) : null;
  if (mean === null)
    return { mean, dispersion: null, compared: known.length, positions: points.map(() => null), lines: [] };
  return {
    mean,
    dispersion: dispersionOf(known, mean, chance),
    compared: known.length,
    positions: observed.map((each) => each && positionOf(each, mean, chance)),
    lines: placesUpTo(Math.max(...known.map(({ of }) => of))).map((of) => ({ of, ...limitsAt(of, mean, chance) })),
  };
}

/** Closer together where the lines are steep: near nothing. */
const placesUpTo = (most: number): number[] =>
  Array.from({ length: STEPS }, (_, at) => Math.max(most * 1.02 * ((at + 1) / STEPS) ** 2, most / 2000));
