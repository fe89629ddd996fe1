import type { CountedVisit } from './counted-visit.ts';
import type { Asks } from './known.repository.ts';
import { counting } from './store-visits.repository.ts';
import type { StoredQuestion } from './stored-visit.ts';
import type { SummedCount } from './sum-counts.ts';

const addingMany = `
with given as materialized (
  select * from unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
    $12::text[], $13::uuid[], $14::text[], $15::text[], $16::text[]) with ordinality as g (id, location_id, municipality_code, day,
    part_of_day, channel, duration, satisfaction, helper_kind, came_by, came_by_organisation_id, age, gender, language, at)
), stored as (
  insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, satisfaction, helper_kind,
    came_by, came_by_organisation_id, age, gender, language, import_id)
  select $1::uuid, id, location_id, municipality_code, day, part_of_day, channel, duration, satisfaction, helper_kind,
    came_by, came_by_organisation_id, age, gender, language, $2::uuid
  from given g where not exists (select from visit_undone u where u.library_id = $1::uuid and u.visit_id = g.id) order by id
  on conflict (library_id, id) do nothing
  returning id
), fresh as materialized (
  select g.id, g.at from stored s join given g on g.id = s.id
), asked as (
  insert into question (library_id, visit_id, position, topic, theme, help, kind, organisation_id, government_level, digid,
    referral_destination, referral_organisation_id, referral_warm)
  select $1::uuid, f.id, q.position, q.topic, q.theme, q.help::text[], q.kind, q.organisation_id, q.government_level, q.digid,
    q.referral_destination, q.referral_organisation_id, q.referral_warm
  from fresh f join unnest($17::int[], $18::smallint[], $19::text[], $20::text[], $21::text[], $22::text[], $23::uuid[], $24::text[],
    $25::text[], $26::text[], $27::uuid[], $28::text[]) as q (at, position, topic, theme, help, kind, organisation_id, government_level,
    digid, referral_destination, referral_organisation_id, referral_warm) on q.at = f.at
)
select at::int from fresh`;

/**
 * Stores visits of an import with their questions, and not their counts: checking what they refer to is most of the work, and touches
 * nothing that others wait for. A visit that is there already, or was taken back, is left as it is. In one transaction with `storeCounts`.
 * @param counted visits of one library; no two may have the same id
 * @returns those that were new
 */
export async function storeManyVisits(
  db: Asks,
  counted: readonly CountedVisit[],
  importId: string,
): Promise<CountedVisit[]> {
  const visits = counted.map(({ visit }) => visit);
  const of = <T>(items: readonly T[], value: (item: T) => string | number | null) => quoted(items.map(value));
  const questions = visits.flatMap(({ questions }, at) =>
    questions.map((question, place) => ({ question, at, place })),
  );
  const asked = (value: (question: StoredQuestion) => string | null) =>
    of(questions, ({ question }) => value(question));
  const rows = await db.query<{ at: number }>(addingMany, [
    ...[visits[0]!.libraryId, importId],
    of(visits, ({ id }) => id),
    of(visits, ({ locationId }) => locationId),
    of(counted, ({ municipality }) => municipality),
    of(visits, ({ day }) => day),
    of(visits, ({ partOfDay }) => partOfDay),
    of(visits, ({ channel }) => channel),
    of(visits, ({ duration }) => duration),
    of(visits, ({ satisfaction }) => satisfaction),
    of(visits, ({ helperKind }) => helperKind),
    of(visits, ({ cameBy }) => cameBy),
    of(visits, ({ cameByOrganisationId }) => cameByOrganisationId),
    of(visits, ({ age }) => age),
    of(visits, ({ gender }) => gender),
    of(visits, ({ language }) => language),
    of(questions, ({ at }) => at + 1),
    of(questions, ({ place }) => place + 1),
    asked(({ topic }) => topic),
    asked(({ theme }) => theme),
    asked(({ help }) => array([...help])),
    asked(({ kind }) => kind),
    asked(({ organisationId }) => organisationId),
    asked(({ governmentLevel }) => governmentLevel),
    asked(({ digid }) => digid),
    asked(({ referral }) => referral?.destination ?? null),
    asked(({ referral }) => referral?.organisationId ?? null),
    asked(({ referral }) => referral?.warm ?? null),
  ]);
  return rows.map(({ at }) => counted[at - 1]!);
}

const countingMany = `
with counts as materialized (
  select $1::uuid as library_id, c.* from unnest($2::uuid[], $3::text[], $4::date[], $5::text[], $6::text[], $7::int[], $8::int[])
    as c (location_id, municipality_code, day, dimension, code, visits, questions)
), ${counting}
select count(*) from by_day`;

/**
 * Adds counts of a library, each point, day and code once. Others who register at such a point wait until the transaction ends: the
 * last thing it does.
 */
export async function storeCounts(db: Asks, libraryId: string, counts: readonly SummedCount[]): Promise<void> {
  await db.query(countingMany, [
    libraryId,
    array(counts.map(({ locationId }) => locationId)),
    array(counts.map(({ municipality }) => municipality)),
    array(counts.map(({ day }) => day)),
    counts.map(({ dimension }) => dimension),
    counts.map(({ code }) => code),
    array(counts.map(({ visits }) => visits)),
    array(counts.map(({ questions }) => questions)),
  ]);
}

/** Values that need no quoting, as PostgreSQL writes an array. */
const array = (values: (string | number)[]) => `{${values.join(',')}}`;

/** Any values as PostgreSQL writes an array. Written here, as what pg does itself takes as long as the rest of a batch. */
const quoted = (values: (string | number | null)[]): string =>
  array(
    values.map((value) => (typeof value === 'string' ? `"${value.replace(/["\\]/g, '\\$&')}"` : (value ?? 'NULL'))),
  );
