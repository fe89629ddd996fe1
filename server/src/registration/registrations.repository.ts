import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { StoredQuestion, StoredVisit } from './stored-visit.ts';

/** Which visits of a library: from a day until another, at one point or at all. */
export interface RegistrationFilter {
  libraryId: string;
  /** Null: all points. */
  locationId: string | null;
  /** First day, and the first day that is left out. */
  from: string;
  until: string;
}

/** Where in the order of days a piece begins: after this visit. */
export interface AfterVisit {
  day: string;
  id: string;
}

/** A visit with everything people read in names and labels. */
export interface Registration extends StoredVisit {
  location: string;
  municipality: string;
  cameByOrganisation: string | null;
  ageLabel: string | null;
  questions: (StoredQuestion & {
    topicLabel: string | null;
    themeLabel: string | null;
    organisation: string | null;
    referralOrganisation: string | null;
  })[];
}

const label = (list: string, code: string) =>
  `(select c.label from code c where c.list = '${list}' and c.code = ${code})`;
const organisation = (id: string) => `(select o.name from organisation o where o.id = ${id})`;

/** Visits of `asked` with everything in names. */
const inNames = `
select v.id, v.library_id as "libraryId", v.location_id as "locationId", v.day, v.part_of_day as "partOfDay", v.channel, v.duration,
  v.satisfaction, v.helper_kind as "helperKind", v.came_by as "cameBy", v.came_by_organisation_id as "cameByOrganisationId",
  ${organisation('v.came_by_organisation_id')} as "cameByOrganisation", v.age, ${label('AGE', 'v.age')} as "ageLabel", v.gender, v.language,
  l.name as location, g.name as municipality,
  (select json_agg(json_build_object('topic', q.topic, 'topicLabel', ${label('TOPIC', 'q.topic')}, 'theme', q.theme,
    'themeLabel', ${label('THEME', 'q.theme')}, 'help', q.help, 'kind', q.kind, 'organisationId', q.organisation_id,
    'organisation', ${organisation('q.organisation_id')}, 'governmentLevel', q.government_level, 'digid', q.digid,
    'referral', case when q.referral_destination is not null then json_build_object('destination', q.referral_destination,
      'organisationId', q.referral_organisation_id, 'warm', q.referral_warm) end,
    'referralOrganisation', ${organisation('q.referral_organisation_id')}) order by q.position)
    from question q where q.library_id = v.library_id and q.visit_id = v.id) as questions
from asked v join municipality g on g.code = v.municipality_code
left join location l on l.library_id = v.library_id and l.id = v.location_id`;

/** The order and its key are the index's own, so that the thousandth piece costs what the first does. */
const piece = (direction: 'asc' | 'desc') => `
with asked as (
  select * from visit v where v.library_id = $1 and v.day >= $2 and v.day < $3 and ($4::uuid is null or v.location_id = $4)
    and ($5::date is null or (v.day, v.id) ${direction === 'asc' ? '>' : '<'} ($5::date, $6::uuid))
  order by v.day ${direction}, v.id ${direction} limit $7
)
${inNames} order by v.day ${direction}, v.id ${direction}`;
const oldestFirst = piece('asc');
const newestFirst = piece('desc');

/** A piece of the visits that fit, in the order of their days; an empty one means that there are no more. */
export function registrationsAfter(
  db: UnitOfWork,
  { libraryId, locationId, from, until }: RegistrationFilter,
  { after, first, newest }: { after: AfterVisit | null; first: number; newest: boolean },
): Promise<Registration[]> {
  return db.query<Registration & Record<string, unknown>>(newest ? newestFirst : oldestFirst, [
    ...[libraryId, from, until, locationId],
    ...[after?.day ?? null, after?.id ?? null, first],
  ]);
}

/** One visit of a library, or null. */
export async function oneRegistration(
  db: UnitOfWork,
  libraryId: string,
  visitId: string,
): Promise<Registration | null> {
  const rows = await db.query<Registration & Record<string, unknown>>(
    `with asked as (select * from visit where library_id = $1 and id = $2) ${inNames}`,
    [libraryId, visitId],
  );
  return rows[0] ?? null;
}

/** How many visits fit, with how many questions. */
export async function countRegistrations(
  db: UnitOfWork,
  { libraryId, locationId, from, until }: RegistrationFilter,
): Promise<{ visits: number; questions: number }> {
  const [row] = await db.query<{ visits: number; questions: number }>(
    `select coalesce(sum(visits), 0)::int as visits, coalesce(sum(questions), 0)::int as questions from metric_day
     where library_id = $1 and day >= $2 and day < $3 and ($4::uuid is null or location_id = $4) and dimension = 'total'`,
    [libraryId, from, until, locationId],
  );
  return row!;
}
