import { binomialAtLeast, binomialAtMost, poissonAtLeast, poissonAtMost } from './tail-probabilities.ts';

/** How chance works in a measure: counts over time (Poisson), or how many of so many (binomial). */
export type Chance = 'RATE' | 'SHARE';

/** Where a point lies: beyond the limits of 99.8 %, between those and 95 %, or within. */
export type Position = 'FAR_BELOW' | 'BELOW' | 'WITHIN' | 'ABOVE' | 'FAR_ABOVE';

/** What happened at a point: `count` in `of` hours (a rate) or out of `of` questions (a share). */
export interface Observed {
  count: number;
  of: number;
}

/** The chances, on each side, of lying beyond the limits by chance alone: 95 % and 99.8 % between them. */
export const BEYOND = { outside95: 0.025, outside998: 0.001 } as const;

/** Limits around the mean of a group, in the unit of the measure. */
export interface Limits {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

/**
 * The mean of a group: all that happened over all it happened in, so that a large point weighs more than a small one. Null without anything
 * to measure by.
 */
export function groupMean(points: readonly Observed[]): number | null {
  const of = points.reduce((sum, point) => sum + point.of, 0);
  return of > 0 ? points.reduce((sum, point) => sum + point.count, 0) / of : null;
}

/**
 * Where a point lies among points with this mean, by the exact chance of what happened or something rarer: small points need not be
 * like a normal distribution. A point is beyond a limit only when the chance on its side is smaller than the stated one, so there are never
 * more false alarms than stated, and for small points fewer.
 * @param widening how many times as wide the limits are as those of chance alone
 */
export function positionOf(observed: Observed, mean: number, chance: Chance, widening = 1): Position {
  const { of } = observed;
  if (of <= 0) return 'WITHIN';
  // Drawn in towards the mean by as much as the limits are widened: the same, and one rule for both.
  const count = mean * of + (observed.count - mean * of) / widening;
  const above = atLeast(chance, count, of, mean);
  if (above < BEYOND.outside95) return above < BEYOND.outside998 ? 'FAR_ABOVE' : 'ABOVE';
  const below = atMost(chance, count, of, mean);
  if (below < BEYOND.outside95) return below < BEYOND.outside998 ? 'FAR_BELOW' : 'BELOW';
  return 'WITHIN';
}

/**
 * The lines of a funnel at `of` hours or questions: the counts at which the chance is exactly the stated one, as a rate or share. They are the
 * same rule as `positionOf`: a point lies outside the line exactly when it is beyond that limit.
 */
export function limitsAt(of: number, mean: number, chance: Chance, widening = 1): Limits {
  const widened = (limit: number) => {
    const value = mean + (limit - mean) * widening;
    return Math.max(0, chance === 'SHARE' ? Math.min(1, value) : value);
  };
  return {
    lower95: widened(lower(of, mean, chance, BEYOND.outside95)),
    upper95: widened(upper(of, mean, chance, BEYOND.outside95)),
    lower998: widened(lower(of, mean, chance, BEYOND.outside998)),
    upper998: widened(upper(of, mean, chance, BEYOND.outside998)),
  };
}

const atLeast = (chance: Chance, count: number, of: number, mean: number) =>
  chance === 'RATE' ? poissonAtLeast(count, mean * of) : binomialAtLeast(count, of, mean);

const atMost = (chance: Chance, count: number, of: number, mean: number) =>
  chance === 'RATE' ? poissonAtMost(count, mean * of) : binomialAtMost(count, of, mean);

function upper(of: number, mean: number, chance: Chance, beyond: number): number {
  const expected = mean * of;
  // Sixteen standard deviations and as many more lie beyond any chance that is stated here.
  const most = chance === 'SHARE' ? of : expected + 16 * Math.sqrt(expected) + 16;
  if (chance === 'SHARE' && atLeast(chance, of, of, mean) >= beyond) return 1;
  return root((count) => atLeast(chance, count, of, mean) > beyond, expected, most) / of;
}

function lower(of: number, mean: number, chance: Chance, beyond: number): number {
  // None at all can happen too easily: nothing is too few.
  if (atMost(chance, 0, of, mean) >= beyond) return 0;
  return root((count) => atMost(chance, count, of, mean) <= beyond, 0, mean * of) / of;
}

/** The place between `from` and `to` up to which `holds` holds. */
function root(holds: (count: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
