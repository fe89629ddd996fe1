import type { LoaderDefinition } from '../database/loaders.ts';
import { type CountRow, countsOn } from './grant.repository.ts';

/** The counts behind grants by 'inhabitantsReference educationReference', by municipality: read once, however many grants are asked. */
export const GrantCountsLoader: LoaderDefinition<string, Map<string, CountRow[]>> = {
  name: 'GrantCountsLoader',
  load: (db, keys) =>
    Promise.all(
      keys.map(async (key) => {
        const [inhabitants, education] = key.split(' ') as [string, string];
        return Map.groupBy(await countsOn(db, inhabitants, education), ({ municipality }) => municipality);
      }),
    ),
};
