import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { HostKind, LocationState } from '../libraries/location.enums.ts';
import type { Closure, OpeningPiece } from '../libraries/opening-hours.ts';

/** Places of open points that are no telephone points, in a fixed order. */
export function openDoors(db: UnitOfWork, day: string): Promise<{ longitude: number; latitude: number }[]> {
  return db.query(
    `select longitude, latitude from location where ${isOpenDoor('location')} and longitude is not null order by library_id, id`,
    [day],
  );
}

/** Whether a point is an open door on the day $1; only with coordinates it counts for coverage. @param table its name in the statement */
const isOpenDoor = (table: string) =>
  `(${table}.state = 'OPEN' and ${table}.host_kind <> 'TELEPHONE'
    and (${table}.opens_on is null or ${table}.opens_on <= $1::date) and (${table}.closes_on is null or ${table}.closes_on > $1::date))`;

/** A point with what coverage tells of it. */
export interface CoveragePoint {
  id: string;
  libraryId: string;
  library: string;
  name: string;
  municipality: string;
  hostKind: `${HostKind}`;
  state: `${LocationState}`;
  opensOn: string | null;
  closesOn: string | null;
  longitude: number | null;
  latitude: number | null;
  /** It is open to visitors today, and no telephone point. */
  open: boolean;
  pieces: OpeningPiece[];
  closures: Closure[];
}

/** Every point whoever asks may see that is not closed for good, by name. @param id that one alone, in any state */
export function coveragePoints(db: UnitOfWork, today: string, id: string | null = null): Promise<CoveragePoint[]> {
  return db.query<CoveragePoint & Record<string, unknown>>(
    `select l.id, l.library_id as "libraryId", b.name as library, l.name, l.municipality_code as municipality, l.host_kind as "hostKind", l.state,
       l.opens_on::text as "opensOn", l.closes_on::text as "closesOn", l.longitude, l.latitude, ${isOpenDoor('l')} as open,
       coalesce(h.pieces, '[]') as pieces, coalesce(c.closures, '[]') as closures
     from location l join library b on b.id = l.library_id
     left join (select library_id, location_id, json_agg(json_build_object('kind', kind, 'weekday', weekday, 'opens', to_char(opens, 'HH24:MI'),
         'closes', to_char(closes, 'HH24:MI'), 'validFrom', valid_from, 'validUntil', valid_until)) as pieces
       from opening_hours where kind <> 'CONSULTATION' and ($2::uuid is null or location_id = $2) group by library_id, location_id) h
       on h.library_id = l.library_id and h.location_id = l.id
     left join (select library_id, location_id, json_agg(json_build_object('from', from_day, 'until', until_day)) as closures
       from closure where $2::uuid is null or location_id = $2 group by library_id, location_id) c on c.library_id = l.library_id and c.location_id = l.id
     where case when $2::uuid is null then l.state <> 'CLOSED' and (l.closes_on is null or l.closes_on > $1::date) else l.id = $2 end
     order by l.name, l.id`,
    [today, id],
  );
}
