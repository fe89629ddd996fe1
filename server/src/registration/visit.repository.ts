import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { StoredVisit } from './stored-visit.ts';
import type { VisitCount } from './visit-counts.ts';

const insertVisit = `
with place as (
  select p.municipality_code from location_municipality p join location l on l.library_id = p.library_id and l.id = p.location_id
  where p.library_id = $1 and p.location_id = $3 and p.valid_from <= $4::date and (p.valid_until is null or p.valid_until > $4::date)
  order by p.valid_from desc, p.municipality_code = l.municipality_code desc limit 1
), stored as (
  insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, age, gender, language)
  select $1, $2, $3, municipality_code, $4, $5, $6, $7, $8, $9, $10 from place
  on conflict (library_id, id) do nothing
  returning municipality_code
), asked as (
  insert into question (library_id, visit_id, position, topic, theme, help)
  select $1, $2, position, topic, theme, array(select jsonb_array_elements_text(help))
  from stored, rows from (jsonb_to_recordset($11) as (topic text, theme text, help jsonb)) with ordinality as given (topic, theme, help, position)
), counts as (
  select municipality_code, dimension, code, visits, questions
  from stored, unnest($12::text[], $13::text[], $14::int[], $15::int[]) as given (dimension, code, visits, questions)
), by_day as (
  insert into metric_day (library_id, location_id, municipality_code, day, dimension, code, visits, questions)
  select $1, $3, municipality_code, $4, dimension, code, visits, questions from counts order by dimension, code
  on conflict (library_id, location_id, municipality_code, day, dimension, code)
  do update set visits = metric_day.visits + excluded.visits, questions = metric_day.questions + excluded.questions
), by_month as (
  insert into metric_month (library_id, municipality_code, month, dimension, code, visits, questions)
  select $1, municipality_code, date_trunc('month', $4::date)::date, dimension, code, visits, questions from counts order by dimension, code
  on conflict (library_id, municipality_code, month, dimension, code)
  do update set visits = metric_month.visits + excluded.visits, questions = metric_month.questions + excluded.questions
), trail as (
  insert into audit_entry (library_id, actor_id, action, subject_id, after)
  select $1, $16, 'VISIT_REGISTERED', $2, $17 from stored
)
select exists (select from stored) as stored, exists (select from place) as "placeKnown"`;

/**
 * Stores a visit with its questions, its counts and its line in the trail: one statement, so all of it or nothing.
 * @returns false when a visit with this id was there already; nothing has changed then
 */
export async function storeVisit(
  manager: EntityManager,
  visit: StoredVisit,
  counts: VisitCount[],
  actorId: string,
): Promise<boolean> {
  const [row] = await manager.query<{ stored: boolean; placeKnown: boolean }[]>(insertVisit, [
    ...[visit.libraryId, visit.id, visit.locationId, visit.day, visit.partOfDay, visit.channel],
    ...[visit.duration, visit.age, visit.gender, visit.language],
    JSON.stringify(visit.questions),
    ...columnsOf(counts),
    actorId,
    JSON.stringify(visit),
  ]);
  if (!row!.placeKnown) throw new Error(`Location ${visit.locationId} lies in no municipality on ${visit.day}.`);
  return row!.stored;
}

/** The counts are locked in the order in which registering locks them: an update by itself takes any order, and two could deadlock. */
const deleteVisit = `
with gone as (
  delete from visit where library_id = $1 and id = $2 returning location_id, municipality_code, day
), counts as (
  select gone.*, dimension, code, visits, questions
  from gone, unnest($3::text[], $4::text[], $5::int[], $6::int[]) as given (dimension, code, visits, questions)
), days as (
  select m.location_id, m.municipality_code, m.day, m.dimension, m.code, c.visits, c.questions
  from metric_day m join counts c using (location_id, municipality_code, day, dimension, code)
  where m.library_id = $1 order by m.dimension, m.code for update of m
), by_day as (
  update metric_day m set visits = m.visits - d.visits, questions = m.questions - d.questions from days d
  where m.library_id = $1 and m.location_id = d.location_id and m.municipality_code = d.municipality_code
    and m.day = d.day and m.dimension = d.dimension and m.code = d.code
), months as (
  select m.municipality_code, m.month, m.dimension, m.code, c.visits, c.questions
  from metric_month m join counts c on m.municipality_code = c.municipality_code and m.month = date_trunc('month', c.day)::date
    and m.dimension = c.dimension and m.code = c.code
  where m.library_id = $1 order by m.dimension, m.code for update of m
), by_month as (
  update metric_month m set visits = m.visits - o.visits, questions = m.questions - o.questions from months o
  where m.library_id = $1 and m.municipality_code = o.municipality_code and m.month = o.month and m.dimension = o.dimension and m.code = o.code
), trail as (
  insert into audit_entry (library_id, actor_id, action, subject_id, before) select $1, $7, 'VISIT_UNDONE', $2, $8 from gone
)
select exists (select from gone) as gone`;

/** Takes a visit back: its rows, its counts; the trail keeps that it was there. @returns false when it was gone already */
export async function removeVisit(
  manager: EntityManager,
  visit: StoredVisit,
  counts: VisitCount[],
  actorId: string,
): Promise<boolean> {
  const [row] = await manager.query<{ gone: boolean }[]>(deleteVisit, [
    visit.libraryId,
    visit.id,
    ...columnsOf(counts),
    actorId,
    JSON.stringify(visit),
  ]);
  return row!.gone;
}

const columnsOf = (counts: VisitCount[]) => [
  counts.map(({ dimension }) => dimension),
  counts.map(({ code }) => code),
  counts.map(({ visits }) => visits),
  counts.map(({ questions }) => questions),
];

/** A stored visit of this library with its questions, or null. */
export async function findVisit(db: UnitOfWork, libraryId: string, id: string): Promise<StoredVisit | null> {
  const rows = await db.query<StoredVisit & Record<string, unknown>>(
    `select v.id, v.library_id as "libraryId", v.location_id as "locationId", v.day, v.part_of_day as "partOfDay", v.channel, v.duration, v.age,
       v.gender, v.language, (select json_agg(json_build_object('topic', q.topic, 'theme', q.theme, 'help', q.help) order by q.position)
         from question q where q.library_id = v.library_id and q.visit_id = v.id) as questions
     from visit v where v.library_id = $1 and v.id = $2`,
    [libraryId, id],
  );
  return rows[0] ?? null;
}

/** Whether this user registered the visit less than so many minutes ago. */
export async function registeredRecently(
  db: UnitOfWork,
  libraryId: string,
  visitId: string,
  userId: string,
  minutes: number,
): Promise<boolean> {
  const rows = await db.query(
    `select from audit_entry where library_id = $1 and subject_id = $2 and action = 'VISIT_REGISTERED' and actor_id = $3
       and happened_at > now() - make_interval(mins => $4)`,
    [libraryId, visitId, userId, minutes],
  );
  return rows.length > 0;
}

/** What a point has registered on a day, from the counts. */
export async function registeredOn(
  db: UnitOfWork,
  libraryId: string,
  locationId: string,
  day: string,
): Promise<{ day: string; visits: number; questions: number }> {
  const [row] = await db.query<{ visits: number; questions: number }>(
    `select coalesce(sum(visits), 0)::int as visits, coalesce(sum(questions), 0)::int as questions
     from metric_day where library_id = $1 and location_id = $2 and day = $3 and dimension = 'total'`,
    [libraryId, locationId, day],
  );
  return { day, ...row! };
}
