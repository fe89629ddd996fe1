import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Closure, LocationState, OpeningPiece } from './opening-hours.ts';

/** A point with the days and hours it is there for the public. */
export interface PointTimetable {
  id: string;
  name: string;
  state: LocationState;
  opensOn: string | null;
  closesOn: string | null;
  byTelephone: boolean;
  pieces: OpeningPiece[];
  closures: Closure[];
}

/** The points of a library by name, those that closed before a day left out. */
export function timetables(db: UnitOfWork, libraryId: string, openAfter: string): Promise<PointTimetable[]> {
  return db.query<PointTimetable & Record<string, unknown>>(
    `select l.id, l.name, l.state, l.opens_on::text as "opensOn", l.closes_on::text as "closesOn", l.host_kind = 'TELEPHONE' as "byTelephone",
       coalesce(h.pieces, '[]') as pieces, coalesce(c.closures, '[]') as closures
     from location l
     left join (select location_id, json_agg(json_build_object('kind', kind, 'weekday', weekday, 'opens', to_char(opens, 'HH24:MI'),
         'closes', to_char(closes, 'HH24:MI'), 'validFrom', valid_from, 'validUntil', valid_until)) as pieces
       from opening_hours where library_id = $1 group by location_id) h on h.location_id = l.id
     left join (select location_id, json_agg(json_build_object('from', from_day, 'until', until_day)) as closures
       from closure where library_id = $1 group by location_id) c on c.location_id = l.id
     where l.library_id = $1 and (l.closes_on is null or l.closes_on > $2::date) order by l.name, l.id`,
    [libraryId, openAfter],
  );
}
