import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { OpeningHoursInput, SaveLocationInput } from '../libraries/location.inputs.ts';

/** Visits and questions of a point of one's own library over a period, from its own counts. */
export async function ownCounts(
  db: UnitOfWork,
  libraryId: string,
  locationId: string,
  from: string,
  until: string,
): Promise<{ visits: number; questions: number }> {
  const [row] = await db.query<{ visits: number; questions: number }>(
    `select coalesce(sum(visits), 0)::int as visits, coalesce(sum(questions), 0)::int as questions from metric_day
     where library_id = $1 and location_id = $2 and dimension = 'total' and day >= $3 and day < $4`,
    [libraryId, locationId, from, until],
  );
  return row!;
}

/** A point as a coordinator would save it again, with its hours; null when there is none in this library. */
export async function pointAsSaved(
  db: UnitOfWork,
  libraryId: string,
  locationId: string,
): Promise<{ point: SaveLocationInput; hours: OpeningHoursInput[] } | null> {
  const [[point], hours] = await Promise.all([
    db.query<SaveLocationInput & Record<string, unknown>>(
      `select id, library_id as "libraryId", municipality_code as municipality, name, label, host_kind as "hostKind", host_name as "hostName",
         inside_library as "insideLibrary", variant, access_mode as "accessMode", private_space as "privateSpace", street,
         house_number as "houseNumber", postcode, town, longitude, latitude, telephone, email, website, accessibility, languages, state,
         opens_on::text as "opensOn", closes_on::text as "closesOn" from location where library_id = $1 and id = $2`,
      [libraryId, locationId],
    ),
    db.query<OpeningHoursInput & Record<string, unknown>>(
      `select kind, weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes, valid_from::text as "validFrom",
         valid_until::text as "validUntil", partner from opening_hours where library_id = $1 and location_id = $2 order by weekday, opens`,
      [libraryId, locationId],
    ),
  ]);
  return point ? { point, hours } : null;
}
