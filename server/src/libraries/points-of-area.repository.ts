import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { PointHours } from './hours-in-period.ts';

/** The kinds of area figures are about. */
export type AreaKind =
  'LOCATION' | 'LIBRARY' | 'LIBRARY_IN_MUNICIPALITY' | 'MUNICIPALITY' | 'SUPPORT_ORGANISATION' | 'PROVINCE' | 'NATION';

/** A point of an area with all that decides when it is there. */
export interface AreaPoint extends PointHours {
  /** The area it is asked for. */
  area: string;
  id: string;
  insideLibrary: boolean;
}

/** The points of areas of each kind, as (area, library, point); $1 are the areas and $2 is today. */
const pointsOf: Record<AreaKind, string> = {
  LOCATION: 'select l.id::text, l.library_id, l.id from location l where l.id = any ($1::uuid[])',
  LIBRARY: 'select l.library_id::text, l.library_id, l.id from location l where l.library_id = any ($1::uuid[])',
  LIBRARY_IN_MUNICIPALITY: `select g, l.library_id, l.id from unnest($1::text[]) as given (g)
    join location l on l.library_id = split_part(g, ':', 1)::uuid and l.municipality_code = split_part(g, ':', 2)`,
  MUNICIPALITY:
    'select l.municipality_code, l.library_id, l.id from location l where l.municipality_code = any ($1::text[])',
  SUPPORT_ORGANISATION: `select s.support_organisation_id::text, l.library_id, l.id from library_support s join location l on l.library_id = s.library_id
    where s.support_organisation_id = any ($1::uuid[]) and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date)`,
  PROVINCE: `select g.province_code, l.library_id, l.id from municipality g join location l on l.municipality_code = g.code
    where g.province_code = any ($1::text[])`,
  NATION: `select 'NL', l.library_id, l.id from location l where 'NL' = any ($1::text[])`,
};

/**
 * The points of areas of one kind with their hours, in one statement however many there are. A planned point is left out: only its own
 * library sees it, and figures are the same for everyone.
 */
export function pointsIn(
  db: UnitOfWork,
  kind: AreaKind,
  areas: readonly string[],
  today: string,
): Promise<AreaPoint[]> {
  return db.query<AreaPoint & Record<string, unknown>>(
    `with asked as (select $1::text[], $2::date), point as materialized (${pointsOf[kind]})
     select p.area, l.id, l.inside_library as "insideLibrary", l.state, l.opens_on::text as "opensOn", l.closes_on::text as "closesOn",
       l.host_kind = 'TELEPHONE' as "byTelephone", coalesce(h.pieces, '[]') as pieces, coalesce(c.closures, '[]') as closures
     from point as p (area, library_id, id) join location l on l.library_id = p.library_id and l.id = p.id and l.state <> 'PLANNED'
     left join (select o.location_id, json_agg(json_build_object('kind', o.kind, 'weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
         'closes', to_char(o.closes, 'HH24:MI'), 'validFrom', o.valid_from, 'validUntil', o.valid_until)) as pieces
       from opening_hours o where o.kind <> 'CONSULTATION' and (o.library_id, o.location_id) in (select library_id, id from point as p (area, library_id, id))
       group by o.location_id) h on h.location_id = l.id
     left join (select k.location_id, json_agg(json_build_object('from', k.from_day, 'until', k.until_day)) as closures
       from closure k where (k.library_id, k.location_id) in (select library_id, id from point as p (area, library_id, id))
       group by k.location_id) c on c.location_id = l.id`,
    [areas, today],
  );
}
