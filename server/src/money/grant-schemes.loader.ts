import type { LoaderDefinition } from '../database/loaders.ts';
import type { GrantScheme } from './allocation.ts';
import { grantSchemes } from './grant.repository.ts';

/** The schemes, read once per request. */
export const GrantSchemesLoader: LoaderDefinition<'all', GrantScheme[]> = {
  name: 'GrantSchemesLoader',
  load: async (db, keys) => {
    const schemes = await grantSchemes(db);
    return keys.map(() => schemes);
  },
};
