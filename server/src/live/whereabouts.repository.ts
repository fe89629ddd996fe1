import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Where points are, as far as the asker may know them. */
export async function whereaboutsOf(db: UnitOfWork, locationIds: string[]): Promise<Map<string, Whereabouts>> {
  const rows = await db.query<Whereabouts & { id: string } & Record<string, unknown>>(
    `select l.id, l.id::text as "locationId", l.library_id as "libraryId",
       array(select m.municipality_code from location_municipality m where m.library_id = l.library_id and m.location_id = l.id) as municipalities,
       array(select distinct g.province_code from location_municipality m join municipality g on g.code = m.municipality_code
         where m.library_id = l.library_id and m.location_id = l.id) as provinces,
       array(select s.support_organisation_id::text from library_support s where s.library_id = l.library_id) as "supportOrganisations"
     from location l where l.id = any ($1::uuid[])`,
    [locationIds],
  );
  return new Map(rows.map(({ id, ...whereabouts }) => [id, whereabouts]));
}
