import type { UnitOfWork } from '../database/unit-of-work.ts';
import { placeCondition } from './place.repository.ts';
import type { ScopeKind } from './scope.type.ts';

/** A point as it is today. */
export interface PointToday {
  variant: string;
  hostKind: string;
  /** Hours a week it is open for the public; 0 when no hours are known. */
  hours: number;
}

/** The points of an area that are open today, or on trial. */
export function pointsToday(
  db: UnitOfWork,
  { kind, id }: { kind: ScopeKind; id: string },
  today: string,
): Promise<PointToday[]> {
  return db.query<PointToday & Record<string, unknown>>(
    `with day as (select $2::date, $1::text)
     select l.variant, l.host_kind as "hostKind", coalesce((select sum(extract(epoch from o.closes - o.opens) / 3600) from opening_hours o
         where o.library_id = l.library_id and o.location_id = l.id and o.kind = case l.host_kind when 'TELEPHONE' then 'TELEPHONE' else 'POINT' end
           and o.valid_from <= $2::date and (o.valid_until is null or o.valid_until > $2::date)), 0)::float8 as hours
     from location l where l.state in ('OPEN', 'TRIAL') and ${placeCondition(kind, 'l')}`,
    [id, today],
  );
}

/** A point of an area with what marks the course of its figures. */
export interface PointMark {
  kind: 'CLOSURE' | 'OPENS' | 'CLOSES';
  name: string;
  from: string;
  until: string;
  reason: string | null;
}

/** When points of an area are closed, open for the first time or close for good, as far as a period is concerned; oldest first. */
export function pointMarks(
  db: UnitOfWork,
  { kind, id }: { kind: ScopeKind; id: string },
  { from, until, today }: { from: string; until: string; today: string },
): Promise<PointMark[]> {
  return db.query<PointMark & Record<string, unknown>>(
    `with day as (select $2::date, $1::text), point as (select l.* from location l where ${placeCondition(kind, 'l')})
     select * from (
       select 'CLOSURE' as kind, p.name, c.from_day::text as from, c.until_day::text as until, c.reason
       from point p join closure c on c.library_id = p.library_id and c.location_id = p.id where c.from_day < $4::date and c.until_day > $3::date
       union all select 'OPENS', p.name, p.opens_on::text, (p.opens_on + 1)::text, null from point p where p.opens_on >= $3::date and p.opens_on < $4::date
       union all select 'CLOSES', p.name, p.closes_on::text, (p.closes_on + 1)::text, null from point p where p.closes_on >= $3::date and p.closes_on < $4::date
     ) as mark order by "from", name, kind`,
    [id, today, from, until],
  );
}
