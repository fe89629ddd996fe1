import type { LoaderDefinition } from '../database/loaders.ts';
import { addedCounts } from './added-counts.ts';
import { type AskedCount, measure } from './counts.repository.ts';
import { type CountsKey, gatherAsks } from './gather-asks.ts';
import { togetherByMonth } from './together-by-month.ts';

/** Counts by key, all that a request asks at once in one statement. */
export const CountsLoader: LoaderDefinition<CountsKey, AskedCount[]> = {
  name: 'CountsLoader',
  load: async (db, keys) => {
    const { keys: apart, longer } = togetherByMonth(keys);
    const asks = gatherAsks(apart);
    // By dimension first: a request asks of few areas and dimensions, and gets many codes.
    const byDimension = asks.map(() => new Map<string, AskedCount[]>());
    for (const count of await measure(db, asks)) {
      const known = byDimension[count.ask]!.get(count.dimension);
      if (known) known.push(count);
      else byDimension[count.ask]!.set(count.dimension, [count]);
    }
    const found = new Map<CountsKey, AskedCount[]>();
    asks.forEach(({ kind, ids, from, until, cut, grain }, at) => {
      for (const [dimension, counts] of byDimension[at]!)
        for (const [id, of] of ids.length === 1 ? [[ids[0]!, counts] as const] : Map.groupBy(counts, (each) => each.id))
          found.set(
            `${kind} ${id} ${from} ${until} ${cut.toUpperCase()} ${grain} ${dimension}`,
            // What was rolled up, what changed since and what was not rolled up yet are added up apart.
            grain === 'PROVINCE' && cut !== 'month' ? addedCounts(of) : of,
          );
    });
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
