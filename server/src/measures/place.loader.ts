import type { LoaderDefinition } from '../database/loaders.ts';
import { type Place, placesOf } from './place.repository.ts';
import type { ScopeKind } from './scope.type.ts';

/** Places by 'KIND id', one statement per kind; null for what does not exist. */
export const PlaceLoader: LoaderDefinition<string, Place | null> = {
  name: 'PlaceLoader',
  load: async (db, keys) => {
    const asked = keys.map((key) => key.split(' ') as [ScopeKind, string]);
    const found = await Promise.all(
      [...Map.groupBy(asked, ([kind]) => kind)].map(([kind, of]) =>
        placesOf(
          db,
          kind,
          of.map(([, id]) => id),
        ),
      ),
    );
    const byKey = new Map(found.flat().map((place) => [`${place.kind} ${place.id}`, place]));
    return keys.map((key) => byKey.get(key) ?? null);
  },
};
