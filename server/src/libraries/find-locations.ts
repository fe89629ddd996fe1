import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import type { FoundLocation } from './found-location.type.ts';
import { nearestLocations } from './location.repository.ts';
import type { Location } from './location.entity.ts';

/** Where to look: a municipality, a place on the map, or both. */
export interface FindLocations {
  municipality?: string | null;
  longitude?: number | null;
  latitude?: number | null;
  radiusKm: number;
}

/**
 * Points where a visitor can go now or later, nearest first: those in the municipality, those within the radius around its centre
 * or around the place asked for, and in any case the nearest five, so that nobody leaves with an empty page.
 */
export async function findLocations(
  context: RequestContext,
  info: GraphQLResolveInfo,
  asked: FindLocations,
): Promise<FoundLocation[]> {
  const found = await nearestLocations(
    context.db,
    { ...asked, radiusKm: Math.min(Math.max(asked.radiusKm, 0), 50) },
    context.today,
  );
  if (found.length === 0) return [];
  const distances = new Map(found.map(({ id, distanceKm }) => [id, distanceKm]));
  const locations = await context.read.list<Location>(
    info,
    'Location',
    { where: '{t}.id = any ($1)', order: 'array_position($1, {t}.id)', few: true },
    [[...distances.keys()]],
    ['location'],
  );
  return locations.map((location) => ({ location, distanceKm: distances.get(location.id) ?? null }));
}
