import type { UnitOfWork } from '../database/unit-of-work.ts';

/** A municipality with the name of its province. */
export interface NamedMunicipality {
  code: string;
  name: string;
  province: string;
}

/** The municipalities in which there is or was a point, by name. */
export const municipalitiesWithPoints = (db: UnitOfWork): Promise<NamedMunicipality[]> =>
  db.query<NamedMunicipality & Record<string, unknown>>(
    `select g.code, g.name, p.name as province from municipality g join province p on p.code = g.province_code
     where exists (select from location_municipality lm where lm.municipality_code = g.code) order by g.name, g.code`,
  );
