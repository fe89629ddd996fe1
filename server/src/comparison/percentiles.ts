/** With fewer others to compare with a percentile says nothing. */
const FEWEST_PEERS = 5;

/**
 * The percentile of each point among its peers, the others with the same key: the share of them that has less, 0 to 1; one with as much
 * counts half. Null with fewer than five peers that have a value, and where all have as much, such as
 * nothing in a period without visits. Points without a value, or without a key, have none and count for nobody.
 */
export function percentiles(values: readonly (number | null)[], keys: readonly (string | null)[]): (number | null)[] {
  const groups = new Map<string, number[]>();
  values.forEach((value, at) => {
    const key = keys[at] ?? null;
    if (value === null || key === null) return;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  });
  for (const group of groups.values()) group.sort((a, b) => a - b);
  return values.map((value, at) => {
    const group = groups.get(keys[at] ?? '');
    if (value === null || !group || group.length <= FEWEST_PEERS || group[0] === group.at(-1)) return null;
    // Where the value begins and ends in the sorted group; itself left out.
    const less = firstAt(group, (each) => each >= value);
    const equal = firstAt(group, (each) => each > value) - less - 1;
    return (less + equal / 2) / (group.length - 1);
  });
}

/** The first place in a sorted list from which `holds` holds. */
function firstAt(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
