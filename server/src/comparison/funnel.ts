import { type Chance, type Limits, type Position, groupMean, limitsAt, positionOf } from './control-limits.ts';
import type { ComparedPoint } from './compared-point.ts';
import { ComparedMeasure } from './comparison.enums.ts';
import { dispersionOf, wideningOf } from './dispersion.ts';

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
  /** How many times as wide the widened limits are as those of chance alone; 1 where chance explains the differences. */
  widening: number;
  /** By chance alone, of each point; null where it has no hours or questions. */
  positions: (Position | null)[];
  /** The same by the widened limits. */
  widenedPositions: (Position | null)[];
  /** The limits of chance alone, and widened. */
  lines: FunnelLine[];
  widenedLines: FunnelLine[];
}

/** Limits at so many hours or questions. */
export type FunnelLine = Limits & { of: number };

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
  const compared = known.length;
  if (mean === null) {
    const none = points.map(() => null);
    return {
      ...{ mean, dispersion: null, compared, widening: 1 },
      ...{ positions: none, widenedPositions: none, lines: [], widenedLines: [] },
    };
  }
  const dispersion = dispersionOf(known, mean, chance);
  const widening = wideningOf(dispersion, compared);
  const places = placesUpTo(Math.max(...known.map(({ of }) => of)));
  const positionsBy = (wide: number) => observed.map((each) => each && positionOf(each, mean, chance, wide));
  const linesBy = (wide: number) => places.map((of) => ({ of, ...limitsAt(of, mean, chance, wide) }));
  return {
    ...{ mean, dispersion, compared, widening },
    ...{ positions: positionsBy(1), widenedPositions: positionsBy(widening) },
    ...{ lines: linesBy(1), widenedLines: linesBy(widening) },
  };
}

/** Closer together where the lines are steep: near nothing. */
const placesUpTo = (most: number): number[] =>
  Array.from({ length: STEPS }, (_, at) => Math.max(most * 1.02 * ((at + 1) / STEPS) ** 2, most / 2000));
