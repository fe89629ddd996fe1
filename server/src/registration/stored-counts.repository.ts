import type pg from 'pg';

/**
 * The rule of visit-counts.ts for all stored visits at once: a row per library, point, municipality, day, dimension and code.
 * An attribute of the visit counts the visit with all its questions; topic, theme and help count the questions that have them, and
 * the visit once, at the code and at each ancestor. A test holds both against each other.
 */
export const countsOfStoredVisits = `
with recursive ancestry as (
  select list, code, code as counted, parent_code from code
  union
  select a.list, a.code, p.code, p.parent_code from ancestry a join code p on p.list = a.list and p.code = a.parent_code
), asked as (
  select library_id, visit_id, count(*) as questions from question group by library_id, visit_id
), by_question as (
  select q.library_id, q.visit_id, lower(a.list) as dimension, a.counted as code, count(*) as questions
  from question q join ancestry a on (a.list = 'TOPIC' and a.code = q.topic) or (a.list = 'THEME' and a.code = q.theme)
  group by q.library_id, q.visit_id, a.list, a.counted
  union all
  select q.library_id, q.visit_id, 'help', form, count(*)
  from question q cross join lateral (select distinct unnest(q.help)) as given (form)
  group by q.library_id, q.visit_id, form
)
select v.library_id, v.location_id, v.municipality_code, v.day, given.dimension, given.code,
  count(*)::int as visits, sum(coalesce(a.questions, 0))::int as questions
from visit v left join asked a on a.library_id = v.library_id and a.visit_id = v.id
cross join lateral (values ('total', ''), ('part_of_day', v.part_of_day), ('channel', v.channel), ('duration', v.duration),
  ('age', v.age), ('gender', v.gender), ('language', v.language)) as given (dimension, code)
where given.code is not null
group by v.library_id, v.location_id, v.municipality_code, v.day, given.dimension, given.code
union all
select v.library_id, v.location_id, v.municipality_code, v.day, q.dimension, q.code, count(*)::int, sum(q.questions)::int
from by_question q join visit v on v.library_id = q.library_id and v.id = q.visit_id
group by v.library_id, v.location_id, v.municipality_code, v.day, q.dimension, q.code`;

/** Counts by month from counts by day: a visit is on one day, so visits of one code may be added over days. */
const byMonth = (countsByDay: string) => `
select library_id, municipality_code, date_trunc('month', day)::date as month, dimension, code,
  sum(visits)::int as visits, sum(questions)::int as questions
from ${countsByDay} group by library_id, municipality_code, date_trunc('month', day), dimension, code`;

const dayColumns = 'library_id, location_id, municipality_code, day, dimension, code, visits, questions';
const monthColumns = 'library_id, municipality_code, month, dimension, code, visits, questions';

/** Fills the counts, still empty, from the stored visits. */
export async function fillEmptyCounts(client: pg.Client): Promise<void> {
  await client.query(`insert into metric_day (${dayColumns}) ${countsOfStoredVisits}`);
  await client.query(`insert into metric_month (${monthColumns}) ${byMonth('metric_day')}`);
}
