import type { CountedVisit } from './counted-visit.ts';
import type { Asks } from './known.repository.ts';

/** What else is known of visits that are stored. */
export interface Provenance {
  /** Who is written in the trail, a line for each visit; null: no lines. */
  actor: { kind: string; id: string } | null;
  /** The import they came with. */
  importId: string | null;
  /** Stores what was taken back before too: a visit that is there, and gets other content. */
  evenUndone?: boolean;
}

/** What became of one visit, in the order given. */
export interface StoreResult {
  /** It is new. */
  stored: boolean;
  /** It was taken back before. */
  undone: boolean;
}

const visitColumns = `id uuid, "libraryId" uuid, "locationId" uuid, day date, "partOfDay" text, channel text, duration text, satisfaction text,
    "helperKind" text, "cameBy" text, "cameByOrganisationId" uuid, age text, gender text, language text, questions jsonb`;

/** Visits with their questions, those that are not there; `fresh` are the ones that were added. */
const adding = `
given as materialized (
  select * from rows from (jsonb_to_recordset($1::jsonb) as (${visitColumns})) with ordinality as g (id, library_id, location_id, day,
    part_of_day, channel, duration, satisfaction, helper_kind, came_by, came_by_organisation_id, age, gender, language, questions, at)
), placed as materialized (
  select g.*, ($10::text[])[at] as municipality_code,
    not $11::boolean and exists (select from visit_undone u where u.library_id = g.library_id and u.visit_id = g.id) as undone
  from given g
), stored as (
  insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, satisfaction, helper_kind,
    came_by, came_by_organisation_id, age, gender, language, import_id)
  select library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, satisfaction, helper_kind,
    came_by, came_by_organisation_id, age, gender, language, $7::uuid
  from placed where not undone order by library_id, id
  on conflict (library_id, id) do nothing
  returning library_id, id
), fresh as materialized (
  select p.* from stored s join placed p on p.library_id = s.library_id and p.id = s.id
), asked as (
  insert into question (library_id, visit_id, position, topic, theme, help, kind, organisation_id, government_level, digid,
    referral_destination, referral_organisation_id, referral_warm)
  select f.library_id, f.id, q.position, q.topic, q.theme, q.help, q.kind, q.organisation_id, q.government_level, q.digid,
    q.referral ->> 'destination', (q.referral ->> 'organisationId')::uuid, q.referral ->> 'warm'
  from fresh f cross join lateral rows from (jsonb_to_recordset(f.questions) as (topic text, theme text, help text[], kind text,
    "organisationId" uuid, "governmentLevel" text, digid text, referral jsonb)) with ordinality as
    q (topic, theme, help, kind, organisation_id, government_level, digid, referral, position)
)`;

/**
 * Adds `counts` to what was counted before. Both tables are filled in the order of their key, and the days before the months: whoever
 * stores at the same moment waits for the other, and never in a circle. (Whoever reads `by_day` to its end makes it come first;
 * PostgreSQL runs what nobody reads from the last to the first.)
 */
export const counting = `
by_day as (
  insert into metric_day (library_id, location_id, municipality_code, day, dimension, code, visits, questions)
  select library_id, location_id, municipality_code, day, dimension, code, visits, questions from counts
  order by library_id, location_id, municipality_code, day, dimension, code
  on conflict (library_id, location_id, municipality_code, day, dimension, code)
  do update set visits = metric_day.visits + excluded.visits, questions = metric_day.questions + excluded.questions
  returning dimension, visits, questions
), by_month as (
  insert into metric_month (library_id, municipality_code, month, dimension, code, visits, questions)
  select library_id, municipality_code, date_trunc('month', day)::date as month, dimension, code, sum(visits), sum(questions) from counts
  group by library_id, municipality_code, month, dimension, code order by library_id, municipality_code, month, dimension, code
  on conflict (library_id, municipality_code, month, dimension, code)
  do update set visits = metric_month.visits + excluded.visits, questions = metric_month.questions + excluded.questions
), zeros as (
  delete from zero_day z using counts c
  where c.dimension = 'total' and z.library_id = c.library_id and z.location_id = c.location_id and z.day = c.day
)`;

/** Visits with questions, counts and trail in one statement, so all of a visit or nothing. */
export const storing = `
with ${adding}, counts as materialized (
  select f.library_id, f.location_id, f.municipality_code, f.day, k.dimension, k.code,
    count(*)::int as visits, sum(c.questions)::int as questions
  from fresh f join unnest($2::int[], $3::int[], $4::int[]) as c (at, key, questions) on c.at = f.at
  join unnest($5::text[], $6::text[]) with ordinality as k (dimension, code, key) on k.key = c.key
  group by f.library_id, f.location_id, f.municipality_code, f.day, k.dimension, k.code
), ${counting}, trail as (
  insert into audit_entry (library_id, actor_kind, actor_id, action, subject_id, after)
  select library_id, $8, $9::uuid, 'VISIT_REGISTERED', id, $1::jsonb -> (at - 1)::int from fresh where $9::uuid is not null
), totals as materialized (
  select sum(visits)::int as visits, sum(questions)::int as questions from by_day where dimension = 'total'
)
select f.id is not null as stored, p.undone, t.visits, t.questions
from totals t cross join placed p left join fresh f on f.at = p.at order by p.at`;

/**
 * Stores those visits that are new and were not taken back, in one statement. No two may have the same id.
 * @returns for each what became of it; and, where all are of one point and day, what that has now
 */
export async function storeVisits(
  db: Asks,
  counted: readonly CountedVisit[],
  { actor, importId, evenUndone = false }: Provenance,
): Promise<{ results: StoreResult[]; registered: { visits: number; questions: number } | null }> {
  const rows = await db.query<
    StoreResult & { visits: number | null; questions: number | null } & Record<string, unknown>
  >(storing, [
    JSON.stringify(counted.map(({ visit }) => visit)),
    ...countColumns(counted),
    ...[importId, actor?.kind ?? null, actor?.id ?? null],
    `{${counted.map(({ municipality }) => municipality).join(',')}}`,
    evenUndone,
  ]);
  const { visits, questions } = rows[0]!;
  return { results: rows, registered: visits === null ? null : { visits, questions: questions! } };
}

/**
 * The counts as PostgreSQL's arrays: which visit, which key, how many questions; and the keys, each once. Numbers need no quoting,
 * and a thousand visits share a few hundred keys.
 */
export function countColumns(counted: readonly Pick<CountedVisit, 'counts'>[]): unknown[] {
  const keys = new Map<string, number>();
  const [dimensions, codes]: [string[], string[]] = [[], []];
  const [ats, keyNumbers, questions]: [number[], number[], number[]] = [[], [], []];
  counted.forEach(({ counts }, at) => {
    for (const count of counts) {
      const name = `${count.dimension} ${count.code}`;
      let key = keys.get(name);
      if (key === undefined) {
        keys.set(name, (key = keys.size + 1));
        dimensions.push(count.dimension);
        codes.push(count.code);
      }
      ats.push(at + 1);
      keyNumbers.push(key);
      questions.push(count.questions);
    }
  });
  const numbers = (values: number[]) => `{${values.join(',')}}`;
  return [numbers(ats), numbers(keyNumbers), numbers(questions), dimensions, codes];
}
