import type { LoaderDefinition } from '../database/loaders.ts';
import { type SourcedInhabitants, inhabitantsOf } from './figures.repository.ts';
import type { ScopeKind } from './scope.type.ts';

/** Inhabitants by 'KIND id': read once for a period and the year before. */
export const InhabitantsByScopeLoader: LoaderDefinition<string, SourcedInhabitants[]> = {
  name: 'InhabitantsByScopeLoader',
  load: (db, keys) =>
    Promise.all(
      keys.map((key) => {
        const [kind, id] = key.split(' ') as [ScopeKind, string];
        return inhabitantsOf(db, kind, id);
      }),
    ),
};
