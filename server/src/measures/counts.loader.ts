import type { LoaderDefinition } from '../database/loaders.ts';
import { type AskedCount, measure } from './counts.repository.ts';
import { type CountsKey, gatherAsks } from './gather-asks.ts';

/** Counts by key, all that a request asks at once in one statement. */
export const CountsLoader: LoaderDefinition<CountsKey, AskedCount[]> = {
  name: 'CountsLoader',
  load: async (db, keys) => {
    const asks = gatherAsks(keys);
    const found = new Map<CountsKey, AskedCount[]>();
    for (const count of await measure(db, asks)) {
      const { kind, from, until, cut, grain } = asks[count.ask]!;
      const key = `${kind} ${count.id} ${from} ${until} ${cut.toUpperCase()} ${grain} ${count.dimension}`;
      const known = found.get(key);
      if (known) known.push(count);
      else found.set(key, [count]);
    }
    return keys.map((key) => found.get(key) ?? []);
  },
};
