import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ScopeKind } from '../measures/scope.type.ts';
import type { SignalCounts } from './signal.type.ts';

/** Which signals are of an area; $1 is its id, $2 today. Of one point there are none: a signal is of a library in a municipality. */
const ofArea: Record<ScopeKind, string> = {
  LOCATION: '$1 is null',
  LIBRARY: 'library_id = $1::uuid',
  LIBRARY_IN_MUNICIPALITY: `library_id = split_part($1, ':', 1)::uuid and municipality_code = split_part($1, ':', 2)`,
  MUNICIPALITY: 'municipality_code = $1',
  SUPPORT_ORGANISATION: `library_id in (select l.library_id from library_support l where l.support_organisation_id = $1::uuid
    and l.valid_from <= $2::date and (l.valid_until is null or l.valid_until > $2::date))`,
  PROVINCE: 'municipality_code in (select g.code from municipality g where g.province_code = $1)',
  NATION: `$1 = 'NL'`,
};

/** How many signals there are in an area, and how soon they were answered. */
export async function countSignals(
  db: UnitOfWork,
  { kind, id }: { kind: ScopeKind; id: string },
  today: string,
): Promise<SignalCounts> {
  const [row] = await db.query<SignalCounts & Record<string, unknown>>(
    `with day as (select $2::date)
     select count(*)::integer as sent, count(*) filter (where state = 'NEW')::integer as new,
       count(*) filter (where state = 'TAKEN_UP')::integer as "takenUp", count(*) filter (where state = 'SOLVED')::integer as solved,
       count(*) filter (where state = 'DECLINED')::integer as declined,
       percentile_cont(0.5) within group (order by first_answered_on - sent_on) filter (where first_answered_on is not null) as "medianDaysToAnswer"
     from signal where ${ofArea[kind]}`,
    [id, today],
  );
  return row!;
}
