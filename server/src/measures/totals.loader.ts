import type { Grain } from '../calendar/period.ts';
import type { LoaderDefinition } from '../database/loaders.ts';
import { totals } from './figures.repository.ts';
import type { ScopeKind } from './scope.type.ts';
import type { Total } from './totals.ts';

/** Totals by 'KIND id from until GRAIN': visits, questions, their ratio, reach and series of one period are read once. */
export const TotalsLoader: LoaderDefinition<string, Total[]> = {
  name: 'TotalsLoader',
  load: (db, keys) =>
    Promise.all(
      keys.map((key) => {
        const [kind, id, from, until, grain] = key.split(' ') as [ScopeKind, string, string, string, Grain];
        return totals(db, { kind, id, from, until, grain });
      }),
    ),
};
