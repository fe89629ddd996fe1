/** Steps of the ramp of colours; 0 is nothing at all. */
export const LEVELS = 5;

/** How far up the ramp a count stands, against the most of all: 0 for nothing, 1 to 5 for something. */
export function levelOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  return Math.max(1, Math.min(LEVELS, Math.ceil((count / most) * LEVELS)));
}

/**
 * Limits that cut rates in five groups of about as many, for a map: each is the lowest rate of its group. Rates that are alike never
 * part over two groups.
 */
export function groupLimits(rates: readonly number[]): number[] {
  const sorted = [...rates].sort((a, b) => a - b);
  const limits = Array.from({ length: LEVELS }, (_, group) => sorted[Math.floor((group * sorted.length) / LEVELS)]);
  return [...new Set(limits.filter((limit) => limit !== undefined))];
}

/** The group of a rate, 1 to 5, by the limits of `groupLimits`. */
export function groupOf(rate: number, limits: readonly number[]): number {
  return Math.max(1, limits.filter((limit) => rate >= limit).length);
}
