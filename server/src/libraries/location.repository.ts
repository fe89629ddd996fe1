import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ServiceLife } from './opening-hours.ts';

/** What the rules of registering need to know of a point. */
export interface KnownLocation extends ServiceLife {
  id: string;
  libraryId: string;
  name: string;
  label: 'IDO' | 'INFOPUNT' | 'BOTH';
}

/** A point of this library, or null. */
export async function knownLocation(
  db: UnitOfWork,
  libraryId: string,
  locationId: string,
): Promise<KnownLocation | null> {
  const [row] = await db.query<KnownLocation & Record<string, unknown>>(
    `select id, library_id as "libraryId", name, label, state, opens_on as "opensOn", closes_on as "closesOn"
     from location where library_id = $1 and id = $2`,
    [libraryId, locationId],
  );
  return row ?? null;
}

/** The name of a library, or null. */
export async function libraryName(db: UnitOfWork, libraryId: string): Promise<string | null> {
  const [row] = await db.query<{ name: string }>('select name from library where id = $1', [libraryId]);
  return row?.name ?? null;
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
  today: string,
): Promise<{ id: string; distanceKm: number | null }[]> {
  return db.query(
    `with place as (
       select coalesce($2::float8, (select longitude from municipality where code = $1)) as longitude,
              coalesce($3::float8, (select latitude from municipality where code = $1)) as latitude
     ), measured as (
       select l.id, l.name, l.municipality_code is not distinct from $1 as inside,
         -- Without coordinates there is no distance; least() alone would take the 1 and make it half the world.
         case when l.latitude + p.latitude is not null then
           2 * 6371 * asin(least(1, sqrt(power(sin(radians(l.latitude - p.latitude) / 2), 2)
             + cos(radians(p.latitude)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - p.longitude) / 2), 2)))) end as km
       from location l, place p
       where l.state in ('OPEN', 'TRIAL', 'PAUSED') and l.host_kind <> 'TELEPHONE' and (l.closes_on is null or l.closes_on > $5::date)
     ), ranked as (
       select *, row_number() over (order by inside desc, km nulls last, name) as rank from measured where inside or km is not null
     )
     select id, round(km::numeric, 1)::float8 as "distanceKm" from ranked
     where inside or km <= $4 or rank <= ${atLeast} order by rank limit ${most}`,
    [near.municipality ?? null, near.longitude ?? null, near.latitude ?? null, near.radiusKm, today],
  );
}

/**
 * Keeps in which municipality a point lies since when: from `today` on in this one, before that where it lay while it had visits.
 * A municipality it never had a visit in was a mistake, or no longer matters.
 */
export async function recordMunicipality(
  manager: EntityManager,
  point: { libraryId: string; locationId: string; municipality: string },
  today: string,
): Promise<void> {
  const values = [point.libraryId, point.locationId, point.municipality];
  await manager.query(
    `delete from location_municipality p where library_id = $1 and location_id = $2 and municipality_code <> $3
       and not exists (select from visit v where v.library_id = $1 and v.location_id = $2 and v.municipality_code = p.municipality_code)
       and not exists (select from metric_day d where d.library_id = $1 and d.location_id = $2 and d.municipality_code = p.municipality_code)`,
    values,
  );
  await manager.query(
    `insert into location_municipality (library_id, location_id, municipality_code, valid_from)
     select $1::uuid, $2::uuid, $3, case when exists (select from location_municipality where library_id = $1 and location_id = $2)
       then $4::date else '-infinity' end
     on conflict (library_id, location_id, municipality_code) do update set valid_until = null`,
    [...values, today],
  );
  // Moved twice on one day with visits in between: a period cannot be empty, so the day has two.
  await manager.query(
    `update location_municipality set valid_until = greatest($4::date, valid_from + 1)
     where library_id = $1 and location_id = $2 and municipality_code <> $3 and (valid_until is null or valid_until > $4::date)`,
    [...values, today],
  );
}
