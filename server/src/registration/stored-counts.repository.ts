import type pg from 'pg';
import { countsByProvince, provinceKey } from './roll-up-months.ts';

/**
 * The rule of visit-counts.ts for all stored visits at once: a row per library, point, municipality, day, dimension and code.
 * An attribute of the visit counts the visit with all its questions; one of a question counts the questions that have it, and the
 * visit once; a code of a list at each ancestor too. A test holds both against each other.
 */
export const countsOfStoredVisits = `
with recursive ancestry as (
  select list, code, code as counted, parent_code from code
  union
  select a.list, a.code, p.code, p.parent_code from ancestry a join code p on p.list = a.list and p.code = a.parent_code
), asked as (
  select library_id, visit_id, count(*) as questions from question group by library_id, visit_id
), by_question as (
  select q.library_id, q.visit_id, 'topic' as dimension, a.counted as code, count(*) as questions
  from question q join ancestry a on a.list = q.topic_list and a.code = q.topic group by q.library_id, q.visit_id, a.counted
  union all
  select q.library_id, q.visit_id, 'theme', a.counted, count(*)
  from question q join ancestry a on a.list = q.theme_list and a.code = q.theme group by q.library_id, q.visit_id, a.counted
  union all
  select q.library_id, q.visit_id, 'help', form, count(*)
  from question q cross join lateral (select distinct unnest(q.help)) as given (form)
  group by q.library_id, q.visit_id, form
  union all
  select q.library_id, q.visit_id, given.dimension, given.code, count(*)
  from question q cross join lateral (values
    ('solved', case when q.help && array['HELPED', 'ANSWERED'] and not 'REFERRED' = any (q.help) then 'YES' else 'NO' end),
    ('kind', q.kind), ('organisation', q.organisation_id::text), ('government_level', q.government_level), ('digid', q.digid),
    ('referral_destination', q.referral_destination), ('referral_organisation', q.referral_organisation_id::text),
    ('referral_warm', q.referral_warm)) as given (dimension, code)
  where given.code is not null
  group by q.library_id, q.visit_id, given.dimension, given.code
)
select v.library_id, v.location_id, v.municipality_code, v.day, given.dimension, given.code,
  count(*)::int as visits, sum(coalesce(a.questions, 0))::int as questions
from visit v left join asked a on a.library_id = v.library_id and a.visit_id = v.id
cross join lateral (values ('total', ''), ('part_of_day', v.part_of_day), ('channel', v.channel), ('duration', v.duration),
  ('satisfaction', v.satisfaction), ('helper_kind', v.helper_kind), ('came_by', v.came_by), ('sender', v.came_by_organisation_id::text),
  ('gender', v.gender), ('language', v.language)) as given (dimension, code)
where given.code is not null
group by v.library_id, v.location_id, v.municipality_code, v.day, given.dimension, given.code
union all
select v.library_id, v.location_id, v.municipality_code, v.day, 'age', g.counted, count(*)::int, sum(coalesce(a.questions, 0))::int
from visit v join ancestry g on g.list = v.age_list and g.code = v.age
left join asked a on a.library_id = v.library_id and a.visit_id = v.id
group by v.library_id, v.location_id, v.municipality_code, v.day, g.counted
union all
select v.library_id, v.location_id, v.municipality_code, v.day, q.dimension, q.code, count(*)::int, sum(q.questions)::int
from by_question q join visit v on v.library_id = q.library_id and v.id = q.visit_id
group by v.library_id, v.location_id, v.municipality_code, v.day, q.dimension, q.code`;

/** Counts by month from the counts by day: a visit is on one day, so the visits of one code may be added over days. */
const countsByMonth = `
select library_id, municipality_code, date_trunc('month', day)::date as month, dimension, code,
  sum(visits)::int as visits, sum(questions)::int as questions
from metric_day group by library_id, municipality_code, date_trunc('month', day), dimension, code`;

const dayKey = 'library_id, location_id, municipality_code, day, dimension, code';
const monthKey = 'library_id, municipality_code, month, dimension, code';

/** Fills the counts, still empty, from the stored visits. */
export async function fillEmptyCounts(client: pg.Client): Promise<void> {
  await client.query(`insert into metric_day (${dayKey}, visits, questions) ${countsOfStoredVisits}`);
  // In the order in which they are read: a year of a library lies together.
  await client.query(`insert into metric_month (${monthKey}, visits, questions) ${countsByMonth} order by 1, 4, 2, 3`);
}

/** Counts that were not what the visits say: how many, and the first of them. */
export interface Mended {
  rows: number;
  examples: {
    /** Null for a count by province. */
    library: string | null;
    /** Name of the point; null for a count by month. */
    location: string | null;
    /** Name of the municipality, or of the province. */
    municipality: string;
    /** Day, or first day of the month. */
    start: string;
    dimension: string;
    code: string;
    storedVisits: number;
    storedQuestions: number;
    visits: number;
    questions: number;
  }[];
}

/**
 * Holds off registering until the transaction ends; reading goes on. In the order in which registering itself takes its locks,
 * so that the two wait for each other and never deadlock.
 */
export async function lockRegistration(client: pg.Client): Promise<void> {
  await client.query('lock table visit, question, metric_day, metric_month in share row exclusive mode');
}

const library = '(select name from library l where l.id = d.library_id)';
const place = '(select name from municipality m where m.code = d.municipality_code)';

/** Counts the days anew and puts right what differs. */
export const mendDays = (client: pg.Client): Promise<Mended> =>
  mend(client, {
    table: 'metric_day',
    key: dayKey,
    counted: countsOfStoredVisits,
    start: 'day',
    library,
    location: '(select name from location l where l.library_id = d.library_id and l.id = d.location_id)',
    place,
  });

/** Counts the months anew from the days and puts right what differs. */
export const mendMonths = (client: pg.Client): Promise<Mended> =>
  mend(client, {
    table: 'metric_month',
    key: monthKey,
    counted: countsByMonth,
    start: 'month',
    library,
    location: 'null::text',
    place,
  });

/** Adds the months before `until`, which are rolled up, anew by province and puts right what differs. */
export async function mendProvinces(client: pg.Client, until: string): Promise<Mended> {
  await client.query('delete from metric_month_changed where month < $1', [until]);
  return mend(
    client,
    {
      table: 'metric_province_month',
      key: provinceKey,
      counted: countsByProvince,
      start: 'month',
      library: 'null::text',
      location: 'null::text',
      place: '(select name from province p where p.code = d.province_code)',
    },
    [until, null],
  );
}

/** A count without visits stays as a row of zeros, as undoing a visit leaves it: a missing row and zero say the same. */
async function mend(
  client: pg.Client,
  given: Record<'table' | 'key' | 'counted' | 'start' | 'library' | 'location' | 'place', string>,
  values: unknown[] = [],
): Promise<Mended> {
  const { table, key, counted, start, library, location, place } = given;
  const { rows } = await client.query<Mended['examples'][number] & { rows: number }>(
    `with counted as materialized (${counted}), different as materialized (
       select ${key}, coalesce(s.visits, 0) as stored_visits, coalesce(s.questions, 0) as stored_questions,
         coalesce(c.visits, 0) as visits, coalesce(c.questions, 0) as questions
       from ${table} s full join counted c using (${key})
       where (coalesce(s.visits, 0), coalesce(s.questions, 0)) <> (coalesce(c.visits, 0), coalesce(c.questions, 0))
     ), mended as (
       insert into ${table} (${key}, visits, questions) select ${key}, visits, questions from different
       on conflict (${key}) do update set visits = excluded.visits, questions = excluded.questions
     )
     select (count(*) over ())::int as rows, ${library} as library, ${location} as location,
       ${place} as municipality, d.${start}::text as start, d.dimension, d.code,
       d.stored_visits as "storedVisits", d.stored_questions as "storedQuestions", d.visits, d.questions
     from different d order by d.${start}, library, location, municipality, d.dimension, d.code limit 20`,
    values,
  );
  return { rows: rows[0]?.rows ?? 0, examples: rows.map(({ rows: _, ...example }) => example) };
}
