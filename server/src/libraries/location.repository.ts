import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ServiceLife } from './opening-hours.ts';

/** What the rules of registering need to know of a point. */
export interface KnownLocation extends ServiceLife {
  id: string;
  libraryId: string;
  label: 'IDO' | 'INFOPUNT' | 'BOTH';
}

/** A point of this library, or null. */
export async function knownLocation(
  db: UnitOfWork,
  libraryId: string,
  locationId: string,
): Promise<KnownLocation | null> {
  const [row] = await db.query<KnownLocation & Record<string, unknown>>(
    `select id, library_id as "libraryId", label, state, opens_on as "opensOn", closes_on as "closesOn"
     from location where library_id = $1 and id = $2`,
    [libraryId, locationId],
  );
  return row ?? null;
}

export interface NearPlace {
  municipality?: string | null;
  longitude?: number | null;
  latitude?: number | null;
  radiusKm: number;
}

/** Points listed at most: more is no help to someone looking for one. */
const most = 50;
/** The nearest points that are named however far they are. */
const atLeast = 5;

/**
 * Points open to visitors by distance in a straight line (haversine) from the place, or from the centre of the municipality:
 * in the municipality first, then nearest first. A telephone point has no door to walk through.
 */
export function nearestLocations(
  db: UnitOfWork,
  near: NearPlace,
): Promise<{ id: string; distanceKm: number | null }[]> {
  return db.query(
    `with place as (
       select coalesce($2::float8, (select longitude from municipality where code = $1)) as longitude,
              coalesce($3::float8, (select latitude from municipality where code = $1)) as latitude
     ), measured as (
       select l.id, l.name, l.municipality_code is not distinct from $1 as inside,
         2 * 6371 * asin(least(1, sqrt(power(sin(radians(l.latitude - p.latitude) / 2), 2)
           + cos(radians(p.latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - p.longitude) / 2), 2)))) as km
       from location l, place p
       where l.state in ('OPEN', 'TRIAL', 'PAUSED') and l.host_kind <> 'TELEPHONE'
     ), ranked as (
       select *, row_number() over (order by inside desc, km nulls last, name) as rank from measured where inside or km is not null
     )
     select id, round(km::numeric, 1)::float8 as "distanceKm" from ranked
     where inside or km <= $4 or rank <= ${atLeast} order by rank limit ${most}`,
    [near.municipality ?? null, near.longitude ?? null, near.latitude ?? null, near.radiusKm],
  );
}
