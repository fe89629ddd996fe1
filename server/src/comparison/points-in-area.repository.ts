import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Closure, LocationState, OpeningPiece } from '../libraries/opening-hours.ts';
import type { HostKind, ServiceVariant } from '../libraries/location.enums.ts';
import type { ScopeKind } from '../measures/scope.type.ts';

/** A point with what it is compared by, beside its figures. */
export interface PointInArea {
  id: string;
  name: string;
  libraryId: string;
  library: string;
  municipality: string;
  municipalityName: string;
  /** Of its municipality on the latest 1 January that is known. */
  inhabitants: number | null;
  hostKind: HostKind;
  variant: ServiceVariant;
  state: LocationState;
  opensOn: string | null;
  closesOn: string | null;
  byTelephone: boolean;
  pieces: OpeningPiece[];
  closures: Closure[];
}

/** Whether point `l` lies in the area $1. */
const inside: Record<ScopeKind, string> = {
  LOCATION: 'l.id = $1::uuid',
  LIBRARY: 'l.library_id = $1::uuid',
  LIBRARY_IN_MUNICIPALITY: `l.library_id = split_part($1, ':', 1)::uuid and l.municipality_code = split_part($1, ':', 2)`,
  MUNICIPALITY: 'l.municipality_code = $1',
  SUPPORT_ORGANISATION: `l.library_id in (select s.library_id from library_support s where s.support_organisation_id = $1::uuid
    and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date))`,
  PROVINCE: 'l.municipality_code in (select g.code from municipality g where g.province_code = $1)',
  NATION: `$1 = 'NL'`,
};

/**
 * The points of an area that were there some day of a period, by name, with their hours; planned ones have nothing to compare.
 * Hours and closures come joined by point and not per point, which would read their policies again for each.
 */
export function pointsInArea(
  db: UnitOfWork,
  area: { kind: ScopeKind; id: string },
  period: { from: string; until: string },
  today: string,
): Promise<PointInArea[]> {
  return db.query<PointInArea & Record<string, unknown>>(
    `with points as materialized (
       select l.* from location l where ${inside[area.kind]} and l.state <> 'PLANNED' and $2::date is not null
         and (l.opens_on is null or l.opens_on < $4::date) and (l.closes_on is null or l.closes_on > $3::date)
     ), hours as (
       select h.location_id, json_agg(json_build_object('kind', h.kind, 'weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
         'closes', to_char(h.closes, 'HH24:MI'), 'validFrom', h.valid_from, 'validUntil', h.valid_until)) as pieces
       from points p join opening_hours h on h.library_id = p.library_id and h.location_id = p.id group by 1
     ), closed as (
       select c.location_id, json_agg(json_build_object('from', c.from_day, 'until', c.until_day)) as closures
       from points p join closure c on c.library_id = p.library_id and c.location_id = p.id group by 1
     ), latest as (
       select distinct on (municipality_code) municipality_code, value from municipality_statistic where kind = 'INHABITANTS'
         and municipality_code in (select municipality_code from points)
       order by municipality_code, reference_date desc
     )
     select p.id, p.name, p.library_id as "libraryId", b.name as library, p.municipality_code as municipality, g.name as "municipalityName",
       s.value::int as inhabitants, p.host_kind as "hostKind", p.variant, p.state, p.opens_on::text as "opensOn", p.closes_on::text as "closesOn",
       p.host_kind = 'TELEPHONE' as "byTelephone", coalesce(h.pieces, '[]') as pieces, coalesce(c.closures, '[]') as closures
     from points p join library b on b.id = p.library_id join municipality g on g.code = p.municipality_code
     left join latest s on s.municipality_code = p.municipality_code
     left join hours h on h.location_id = p.id left join closed c on c.location_id = p.id
     order by p.name, p.id`,
    [area.id, today, period.from, period.until],
  );
}
