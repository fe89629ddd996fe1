import type { Asks } from './known.repository.ts';
import type { StoredVisit } from './stored-visit.ts';

/** A stored visit with the import it came with. */
export type FoundVisit = StoredVisit & { importId: string | null };

const foundVisits = `
select v.id, v.library_id as "libraryId", v.location_id as "locationId", v.day, v.part_of_day as "partOfDay", v.channel, v.duration,
  v.satisfaction, v.helper_kind as "helperKind", v.came_by as "cameBy", v.came_by_organisation_id as "cameByOrganisationId",
  v.age, v.gender, v.language, v.import_id as "importId",
  (select json_agg(json_build_object('topic', q.topic, 'theme', q.theme, 'help', q.help, 'kind', q.kind,
      'organisationId', q.organisation_id, 'governmentLevel', q.government_level, 'digid', q.digid,
      'referral', case when q.referral_destination is not null then json_build_object('destination', q.referral_destination,
        'organisationId', q.referral_organisation_id, 'warm', q.referral_warm) end) order by q.position)
    from question q where q.library_id = v.library_id and q.visit_id = v.id) as questions
from visit v`;

/** The stored visits of a library with these ids. */
export const findVisits = (db: Asks, libraryId: string, ids: readonly string[]): Promise<FoundVisit[]> =>
  db.query<FoundVisit & Record<string, unknown>>(`${foundVisits} where v.library_id = $1 and v.id = any ($2::uuid[])`, [
    libraryId,
    ids,
  ]);

/** Some visits of an import. */
export const visitsOfImport = (db: Asks, libraryId: string, importId: string, limit: number): Promise<FoundVisit[]> =>
  db.query<FoundVisit & Record<string, unknown>>(
    `${foundVisits} where v.library_id = $1 and v.import_id = $2 order by v.day, v.id limit $3`,
    [libraryId, importId, limit],
  );

/** Whether whoever acts registered the visit less than so many minutes ago. */
export async function registeredRecently(
  db: Asks,
  libraryId: string,
  visitId: string,
  actorId: string,
  minutes: number,
): Promise<boolean> {
  const rows = await db.query(
    `select from audit_entry where library_id = $1 and subject_id = $2 and action = 'VISIT_REGISTERED' and actor_id = $3
       and happened_at > now() - make_interval(mins => $4)`,
    [libraryId, visitId, actorId, minutes],
  );
  return rows.length > 0;
}

/** Which of these visits were registered once by whoever acts just as they are given here, whatever became of them later. */
export async function registeredAsGiven(
  db: Asks,
  libraryId: string,
  actorId: string,
  visits: readonly StoredVisit[],
): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    `select a.subject_id as id from audit_entry a join jsonb_array_elements($3::jsonb) as given (visit) on a.subject_id = (given.visit ->> 'id')::uuid
     where a.library_id = $1 and a.actor_id = $2 and a.action = 'VISIT_REGISTERED' and a.after = given.visit`,
    [libraryId, actorId, JSON.stringify(visits)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What a point has registered on a day, from the counts. */
export async function registeredOn(
  db: Asks,
  libraryId: string,
  locationId: string,
  day: string,
): Promise<{ visits: number; questions: number }> {
  const [row] = await db.query<{ visits: number; questions: number }>(
    `select coalesce(sum(visits), 0)::int as visits, coalesce(sum(questions), 0)::int as questions
     from metric_day where library_id = $1 and location_id = $2 and day = $3 and dimension = 'total'`,
    [libraryId, locationId, day],
  );
  return row!;
}
