/**
 * What each audience needs to be shown a count (drempels): the one place they are written down. The operator can raise them
 * (docs/operating.md); those of the own library are not among them, as it sees its own registrations.
 */
export interface Thresholds {
  /** Municipality, POI and KB: counts of visitors from 1 up to this are hidden. */
  parties: number;
  /** Everyone: counts are rounded to a multiple of this, */
  publicRounding: number;
  /** and shares are told of at least so many. */
  publicShares: number;
}

/** As the platform comes. */
export const usualThresholds: Thresholds = { parties: 5, publicRounding: 5, publicShares: 100 };

/** A count for everyone: to the nearest multiple. */
export const publicCount = (count: number, { publicRounding }: Thresholds = usualThresholds): number =>
  Math.round(count / publicRounding) * publicRounding;

/**
 * A share for everyone, of the rounded counts, so that it tells no more than they do; null of too few.
 * @returns 0 to 1
 */
export function publicShare(part: number, whole: number, thresholds: Thresholds = usualThresholds): number | null {
  if (whole < thresholds.publicShares) return null;
  return Math.min(1, publicCount(part, thresholds) / publicCount(whole, thresholds));
}
