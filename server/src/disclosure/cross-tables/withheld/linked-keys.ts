/** A set of codes of the other dimension that some visits of a point and month have, with bits of the codes these may have of this one. */
export interface LinkedKey {
  key: string;
  codes: bigint;
  /** Those among them that tie it to others: of the rest it may be that everyone knows they do not have them. */
  certain: bigint;
}

/**
 * Which sets of codes move together. Visits of one point and month with two of them tie both, as far as the codes go that these visits may have with
 * the one and with the other. What ties them by some codes, and what does by others, counts together only where it has a code in common; two sets move
 * together when one tie goes over all codes that both can have anywhere.
 * @param items of each point and month its sets
 * @returns for a set the one that stands for all it moves together with
 */
export function linkedKeys(items: readonly (readonly LinkedKey[])[]): (key: string) => string {
  const above = new Map<string, string>();
  const anywhere = new Map<string, bigint>();
  for (const { key, codes } of items.flat()) {
    above.set(key, key);
    anywhere.set(key, (anywhere.get(key) ?? 0n) | codes);
  }
  const find = (key: string): string => {
    let top = key;
    while (above.get(top) !== top) top = above.get(top)!;
    above.set(key, top);
    return top;
  };
  const join = (one: string, other: string) => {
    above.set(one, other);
    anywhere.set(other, anywhere.get(one)! | anywhere.get(other)!);
  };
  for (let joined = true; joined;) {
    joined = false;
    const ties = new Map<string, bigint[]>();
    for (const item of items)
      item.forEach((first, at) => {
        for (const second of item.slice(at + 1)) {
          const [one, other] = [find(first.key), find(second.key)].sort() as [string, string];
          const both = first.certain & second.certain;
          if (one === other || both === 0n) continue;
          const tie = added(ties, `${one}/${other}`, both);
          if ((anywhere.get(one)! & anywhere.get(other)! & ~tie) !== 0n) continue;
          join(one, other);
          joined = true;
        }
      });
  }
  return find;
}

/** Adds codes by which two sets are tied, to those that they were tied by before and that have one in common with these. */
function added(ties: Map<string, bigint[]>, pair: string, codes: bigint): bigint {
  const known = ties.get(pair) ?? [];
  const tie = known.reduce((sum, each) => ((each & codes) === 0n ? sum : sum | each), codes);
  ties.set(pair, [...known.filter((each) => (each & codes) === 0n), tie]);
  return tie;
}
