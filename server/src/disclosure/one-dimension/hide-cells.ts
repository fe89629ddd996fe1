import type { HidingRule } from '../what-is-protected/hiding-rule.ts';

/**
 * Which cells of one row are hidden. Small ones (1 up to the threshold), and as many others as it takes that the sum of the row, which
 * everyone knows, gives none of them away: at least two are hidden, and they hold more visits than there are of them. The smallest shown
 * cell goes first; where only zeros are left all of them go, so that which of them went says nothing.
 */
export function hiddenCells(visits: readonly number[], { threshold, secondary = true }: HidingRule): boolean[] {
  const hidden = visits.map((count) => count > 0 && count < threshold);
  if (!secondary || !hidden.includes(true)) return hidden;
  let cells = hidden.filter(Boolean).length;
  let sum = visits.reduce((total, count, code) => (hidden[code] ? total + count : total), 0);
  const others = visits
    .map((count, code) => ({ count, code }))
    .filter(({ count, code }) => count > 0 && !hidden[code])
    .sort((a, b) => a.count - b.count || a.code - b.code);
  for (const { count, code } of others) {
    if (cells >= 2 && sum > cells) return hidden;
    hidden[code] = true;
    cells += 1;
    sum += count;
  }
  return cells >= 2 && sum > cells ? hidden : hidden.map((one, code) => one || visits[code] === 0);
}
