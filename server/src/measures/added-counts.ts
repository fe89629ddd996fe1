import type { AskedCount } from './counts.repository.ts';

/** Counts of the same stretch and code as one. */
export function addedCounts<Of extends Pick<AskedCount, 'start' | 'code' | 'visits' | 'questions'>>(
  counts: readonly Of[],
): Of[] {
  const sums = new Map<string, Of>();
  for (const count of counts) {
    const key = `${count.start} ${count.code}`;
    const sum = sums.get(key);
    if (sum) {
      sum.visits += count.visits;
      sum.questions += count.questions;
    } else sums.set(key, { ...count });
  }
  return [...sums.values()];
}
