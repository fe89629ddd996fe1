/** What somebody was told: the sum of some cells. */
export interface ToldSum {
  cells: readonly number[];
  sum: number;
}

/** A prime so small that a product of two remainders is exact in a double. */
const prime = 67_108_859;

/**
 * Finds what can be computed from sums that were told, of cells that hold whole numbers from 0 up. It knows nothing of how was decided what
 * to tell. Two ways: elimination (is the asked sum a combination of those told?) and bounds (no cell is below 0 or above a sum it is in).
 * @param cells how many there are
 * @param asked sums that should have stayed hidden, each by its cells
 * @returns places in `asked` of those that are known exactly
 */
export function auditSums(cells: number, told: readonly ToldSum[], asked: readonly (readonly number[])[]): number[] {
  const basis = eliminated(cells, told);
  const { least, most } = bounds(cells, told);
  return asked.flatMap((sum, at) => {
    const fixed = sum.every((cell) => least[cell] === most[cell]);
    return fixed || isCombination(cells, basis, sum) ? [at] : [];
  });
}

/**
 * The sums, and what is left of each when others that lie in it are taken off, the largest first: bounds of each sum alone do not see that nothing is left.
 */
export function withRemainders(told: readonly ToldSum[]): ToldSum[] {
  const masks = told.map(({ cells, sum }) => ({
    mask: cells.reduce((mask, cell) => mask | (1n << BigInt(cell)), 0n),
    cells,
    sum,
  }));
  const largestFirst = masks.filter(({ mask }) => mask !== 0n).sort((a, b) => b.cells.length - a.cells.length);
  const remainders = masks.flatMap(({ mask, cells, sum }) => {
    const found: ToldSum[] = [];
    let [open, left] = [mask, sum];
    for (const inside of largestFirst) {
      if ((inside.mask & ~open) !== 0n || inside.mask === open) continue;
      [open, left] = [open ^ inside.mask, left - inside.sum];
      found.push({ cells: cells.filter((cell) => ((open >> BigInt(cell)) & 1n) === 1n), sum: left });
    }
    return found;
  });
  return [...told, ...remainders];
}

/** Rows in echelon form by their leading cell. */
type Basis = Map<number, Float64Array>;

function eliminated(cells: number, told: readonly ToldSum[]): Basis {
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

function isCombination(cells: number, basis: Basis, sum: readonly number[]): boolean {
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

/** The least and most each cell can hold, by going over the sums until nothing gets narrower. */
function bounds(cells: number, told: readonly ToldSum[]): { least: number[]; most: number[] } {
  const least = new Array<number>(cells).fill(0);
  const most = new Array<number>(cells).fill(Infinity);
  for (let narrower = true; narrower;) {
    narrower = false;
    for (const { cells: of, sum } of told) {
      const low = of.reduce((total, cell) => total + least[cell]!, 0);
      const open = of.filter((cell) => most[cell] === Infinity).length;
      const high = of.reduce((total, cell) => total + (most[cell] === Infinity ? 0 : most[cell]!), 0);
      const found: [cell: number, least: number, most: number][] = [];
      for (const cell of of) {
        const upper = sum - (low - least[cell]!);
        const othersOpen = open - (most[cell] === Infinity ? 1 : 0);
        const lower = othersOpen > 0 ? 0 : sum - (high - (most[cell] === Infinity ? 0 : most[cell]!));
        if (upper < most[cell]!) narrower = true;
        if (lower > least[cell]!) narrower = true;
        found.push([cell, Math.max(least[cell]!, lower), Math.min(most[cell]!, upper)]);
      }
      // After the whole sum was looked at: low and high are of the bounds as they were.
      for (const [cell, lower, upper] of found) [least[cell], most[cell]] = [lower, upper];
    }
  }
  return { least, most };
}
