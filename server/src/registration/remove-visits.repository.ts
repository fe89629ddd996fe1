import type { CountedVisit } from './counted-visit.ts';
import type { Asks } from './known.repository.ts';
import { countColumns } from './store-visits.repository.ts';

const removing = `
with given as materialized (
  select * from unnest($2::uuid[]) with ordinality as g (id, at)
), gone as (
  delete from visit v using given g where v.library_id = $1 and v.id = g.id
  returning v.location_id, v.municipality_code, v.day, v.id, g.at
), counts as materialized (
  select g.location_id, g.municipality_code, g.day, k.dimension, k.code, count(*)::int as visits, sum(c.questions)::int as questions
  from gone g join unnest($3::int[], $4::int[], $5::int[]) as c (at, key, questions) on c.at = g.at
  join unnest($6::text[], $7::text[]) with ordinality as k (dimension, code, key) on k.key = c.key
  group by g.location_id, g.municipality_code, g.day, k.dimension, k.code
), by_day as (
  update metric_day m set visits = m.visits - c.visits, questions = m.questions - c.questions from counts c
  where m.library_id = $1 and m.location_id = c.location_id and m.municipality_code = c.municipality_code
    and m.day = c.day and m.dimension = c.dimension and m.code = c.code
), by_month as (
  update metric_month m set visits = m.visits - c.visits, questions = m.questions - c.questions
  from (select municipality_code, date_trunc('month', day)::date as month, dimension, code, sum(visits) as visits, sum(questions) as questions
    from counts group by municipality_code, month, dimension, code) as c
  where m.library_id = $1 and m.municipality_code = c.municipality_code and m.month = c.month and m.dimension = c.dimension and m.code = c.code
)
select count(*)::int as gone from gone`;

/**
 * Removes visits of a library with their questions and counts. Nobody may be registering for the library meanwhile
 * (`lockOutRegistering`): the counts are taken in no particular order.
 * @returns how many went
 */
export async function removeVisits(db: Asks, libraryId: string, counted: readonly CountedVisit[]): Promise<number> {
  const ids = `{${counted.map(({ visit }) => visit.id).join(',')}}`;
  const [row] = await db.query<{ gone: number }>(removing, [libraryId, ids, ...countColumns(counted)]);
  return row!.gone;
}

/** Remembers that a visit was taken back, so that it is not stored when a device sends it late. */
export async function rememberUndone(db: Asks, libraryId: string, visitId: string, today: string): Promise<void> {
  await db.query(
    'insert into visit_undone (library_id, visit_id, undone_on) values ($1, $2, $3) on conflict do nothing',
    [libraryId, visitId, today],
  );
}

const trying = `
insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
select l.library_id, $2, l.id, l.municipality_code, $4, 'MORNING', 'DESK' from location l where l.library_id = $1 and l.id = $3
on conflict (library_id, id) do nothing returning id`;

/**
 * Whether a visit that this desk link does not see is there all the same, at another point. Row-level security hides it, but its id is
 * taken: a visit with that id cannot be added. Inside a write that keeps registering out (`lockOutRegistering`).
 */
export async function isAtAnotherPoint(
  db: Asks,
  desk: { libraryId: string; locationId: string },
  visitId: string,
  today: string,
): Promise<boolean> {
  const added = await db.query(trying, [desk.libraryId, visitId, desk.locationId, today]);
  if (added.length === 0) return true;
  await db.query('delete from visit where library_id = $1 and id = $2', [desk.libraryId, visitId]);
  return false;
}
