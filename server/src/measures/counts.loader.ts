import type { LoaderDefinition } from '../database/loaders.ts';
import { type AskedCount, measure } from './counts.repository.ts';
import { type CountsKey, gatherAsks } from './gather-asks.ts';
import { togetherByMonth } from './together-by-month.ts';

/** Counts by key, all that a request asks at once in one statement. */
export const CountsLoader: LoaderDefinition<CountsKey, AskedCount[]> = {
  name: 'CountsLoader',
  load: async (db, keys) => {
    const { keys: apart, longer } = togetherByMonth(keys);
    const asks = gatherAsks(apart);
    const stretches = asks.map(({ from, until, cut, grain }) => `${from} ${until} ${cut.toUpperCase()} ${grain}`);
    const found = new Map<CountsKey, AskedCount[]>();
    for (const count of await measure(db, asks)) {
      const key = `${asks[count.ask]!.kind} ${count.id} ${stretches[count.ask]} ${count.dimension}`;
      const known = found.get(key);
      if (known) known.push(count);
      else found.set(key, [count]);
    }
    return keys.map((key) => {
      const together = longer.get(key);
      return together ? ofMonths(found.get(together) ?? [], key) : (found.get(key) ?? []);
    });
  },
};

/** What a key asks, out of the months of a longer stretch. */
function ofMonths(months: readonly AskedCount[], key: CountsKey): AskedCount[] {
  const [, , from, until, cut] = key.split(' ') as [string, string, string, string, string];
  const inside = months.filter(({ start }) => start! >= from && start! < until);
  if (cut === 'MONTH' || inside.length === 0) return inside;
  const sum = { ...inside[0]!, start: null, visits: 0, questions: 0 };
  for (const { visits, questions } of inside) {
    sum.visits += visits;
    sum.questions += questions;
  }
  return [sum];
}
