import type { Ask } from './counts.repository.ts';

/** What is asked of the counts, as the key of a loader: 'KIND id from until CUT GRAIN dimension'. */
export type CountsKey = string;

/** All keys as few asks: dimensions of one area and stretch together, then areas that are asked the same. */
export function gatherAsks(keys: readonly CountsKey[]): Ask[] {
  const dimensions = new Map<string, Set<string>>();
  for (const key of keys) {
    const at = key.lastIndexOf(' ');
    const stretch = key.slice(0, at);
    const known = dimensions.get(stretch) ?? new Set();
    dimensions.set(stretch, known.add(key.slice(at + 1)));
  }
  const asks = new Map<string, Ask>();
  for (const [stretch, asked] of dimensions) {
    const [kind, id, from, until, cut, grain] = stretch.split(' ') as [string, string, string, string, string, string];
    const same = [kind, from, until, cut, grain, ...[...asked].sort()].join(' ');
    const ask = asks.get(same);
    if (ask) ask.ids.push(id);
    else asks.set(same, { kind, ids: [id], from, until, cut: cut.toLowerCase(), grain, dimensions: [...asked] });
  }
  return [...asks.values()];
}
