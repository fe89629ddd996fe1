/** What makes a municipality a white spot (witte vlek). */
export type WhiteSpotMark = 'NO_POINT' | 'FEW_HOURS';

/**
 * A municipality gets a grant for help in all its parts; one without an open point, or with fewer opening hours a week together than the
 * threshold, stands out. Telephone points are not counted.
 */
export function whiteSpotOf(points: number, hoursPerWeek: number, threshold: number): WhiteSpotMark | null {
  if (points === 0) return 'NO_POINT';
  return hoursPerWeek < threshold ? 'FEW_HOURS' : null;
}

/** The share of people with an open point within reach, 0 to 1; null where nobody is known to live. */
export const coverageShare = (covered: number, inhabitants: number): number | null =>
  inhabitants > 0 ? covered / inhabitants : null;

/** How wide the squares of a map are: fine enough to see villages, few enough to draw. */
export function squareWidth(municipalities: number): 1 | 2 | 5 {
  if (municipalities <= 6) return 1;
  return municipalities <= 60 ? 2 : 5;
}
