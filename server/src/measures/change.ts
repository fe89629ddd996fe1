/**
 * Growth (groei) in % against a base, mostly the same period a year earlier: 25 is a quarter more, -50 half of it. Null
 * when the base is 0 or one of both is unknown: growth from nothing is no percentage.
 */
export const change = (current: number | null, base: number | null): number | null =>
  current === null || base === null || base === 0 ? null : ((current - base) / Math.abs(base)) * 100;
