/** How often which answer was given, by the code or number of the answer. */
export type Counts = Readonly<Record<string, number>>;

/** What numbers given as an answer come to. */
export interface Spread {
  /** How many answered. */
  n: number;
  mean: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}

/** Number of answers. */
export const answersIn = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Adds up counts, answer by answer. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [code, count] of Object.entries(counts)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

/** Mean and quartiles of answers that are numbers; quartiles between two answers lie between them, as in a spreadsheet. Null without answers. */
export function spreadOf(counts: Counts): Spread | null {
  const values = Object.entries(counts)
    .map(([value, count]) => ({ value: Number(value), count }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.value - b.value);
  const n = answersIn(counts);
  if (n === 0) return null;
  const at = (rank: number): number => {
    let before = 0;
    return values.find(({ count }) => rank < (before += count))!.value;
  };
  const quantile = (share: number): number => {
    const rank = (n - 1) * share;
    const low = at(Math.floor(rank));
    return low + (at(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
  };
  return {
    n,
    mean: values.reduce((sum, { value, count }) => sum + value * count, 0) / n,
    lowerQuartile: quantile(0.25),
    median: quantile(0.5),
    upperQuartile: quantile(0.75),
  };
}

/** Answers relative to the visits in the same weeks; null when no visits were registered. More than 1 says that one of the two is wrong. */
export const responseOf = (answers: number, visits: number): number | null => (visits > 0 ? answers / visits : null);
