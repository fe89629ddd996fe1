import type { LoaderDefinition } from '../database/loaders.ts';
import { type SourcedInhabitants, inhabitantsOf, inhabitantsTogether } from './figures.repository.ts';
import type { ScopeKind } from './scope.type.ts';

type Statistic = Parameters<typeof inhabitantsOf>[3];

const loaderOf = (
  name: string,
  statistic: Statistic,
  read = inhabitantsOf,
): LoaderDefinition<string, SourcedInhabitants[]> => ({
  name,
  load: async (db, keys) => {
    const asked = keys.map((key) => key.split(' ') as [ScopeKind, string]);
    const found = await Promise.all(
      [...Map.groupBy(asked, ([kind]) => kind)].map(async ([kind, of]) => {
        const rows = await read(
          db,
          kind,
          of.map(([, id]) => id),
          statistic,
        );
        return rows.map((row) => ({ key: `${kind} ${row.id}`, row }));
      }),
    );
    const byKey = Map.groupBy(found.flat(), ({ key }) => key);
    return keys.map((key) => (byKey.get(key) ?? []).map(({ row }) => row));
  },
});

/** Inhabitants by 'KIND id': read once for a period and the year before, and for all parts of an area together. */
export const InhabitantsByScopeLoader = loaderOf('InhabitantsByScopeLoader', 'INHABITANTS');

/** Inhabitants of all municipalities of a scope together, by 'KIND id': for a rate, where which municipality has how many is of no matter. */
export const InhabitantsTogetherLoader = loaderOf('InhabitantsTogetherLoader', 'INHABITANTS', inhabitantsTogether);

/** People of 15 to 75 with low education of all municipalities of a scope together. */
export const LowEducatedTogetherLoader = loaderOf('LowEducatedTogetherLoader', 'EDUCATION_LOW', inhabitantsTogether);
