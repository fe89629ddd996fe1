import type { Shares } from './published-shares.ts';

/** A group of questions in which codes are asked more or less than elsewhere, such as one library in one month. */
export interface Cell {
  /** Expected number of questions in it. */
  weight: number;
  /** By code, how much more often (above 1) or less often (below 1) it is asked here than usual. */
  tendencies: number[];
}

/**
 * Shares per cell that follow the tendencies of each cell and yet add up to the published shares over all cells together
 * (iterative proportional fitting).
 * @returns for each cell its shares in the order of `published`, adding up to 1
 */
export function fitShares(published: Shares, cells: readonly Cell[]): number[][] {
  const total = published.reduce((sum, [, share]) => sum + share, 0);
  const wanted = published.map(([, share]) => share / total);
  const weights = cells.reduce((sum, { weight }) => sum + weight, 0);
  let base = wanted;
  for (let round = 0; round < 50; round++) {
    const shares = cells.map(({ tendencies }) => normal(base.map((share, at) => share * tendencies[at]!)));
    const reached = base.map(
      (_, at) => cells.reduce((sum, { weight }, cell) => sum + weight * shares[cell]![at]!, 0) / weights,
    );
    base = normal(base.map((share, at) => (share * wanted[at]!) / reached[at]!));
  }
  return cells.map(({ tendencies }) => normal(base.map((share, at) => share * tendencies[at]!)));
}

function normal(shares: number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
