import type { ToldSum } from './told-sum.ts';

/** A prime so small that a product of two remainders is exact in a double. */
const prime = 67_108_859;

/** Rows in echelon form by their leading cell, modulo a prime. */
export type Basis = Map<number, Float64Array>;

/** What all sums that were told come to. */
export function eliminated(cells: number, told: readonly ToldSum[]): Basis {
  const basis: Basis = new Map();
  for (const { cells: of } of told) {
    const row = new Float64Array(cells);
    for (const cell of of) row[cell] = 1;
    const lead = reduce(row, basis);
    if (lead === null) continue;
    const inverse = power(row[lead]!, prime - 2);
    for (let cell = lead; cell < cells; cell += 1) row[cell] = (row[cell]! * inverse) % prime;
    basis.set(lead, row);
  }
  return basis;
}

/** Whether the sum of some cells follows by adding and subtracting. */
export function isCombination(cells: number, basis: Basis, sum: readonly number[]): boolean {
  const row = new Float64Array(cells);
  for (const cell of sum) row[cell] = 1;
  return reduce(row, basis) === null;
}

/** Takes from a row what the basis explains; the first cell that is left, or null when none is. */
function reduce(row: Float64Array, basis: Basis): number | null {
  for (let cell = 0; cell < row.length; cell += 1) {
    const factor = row[cell]!;
    if (factor === 0) continue;
    const pivot = basis.get(cell);
    if (!pivot) return cell;
    for (let at = cell; at < row.length; at += 1) {
      const value = pivot[at]!;
      if (value !== 0) row[at] = (row[at]! + (prime - factor) * value) % prime;
    }
  }
  return null;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
