import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ScopeKind } from './scope.type.ts';

/** What figures can be about, with what decides who may read them. */
export interface Place {
  kind: ScopeKind;
  id: string;
  name: string;
  /** The library it is (of); null for an area with several. */
  libraryId: string | null;
  /** The municipality it is or lies in; null for what lies in several. */
  municipality: string | null;
  /** The support organisations it is, or that work in it when it is a province. */
  supportOrganisations: string[];
}

const nothing = `null::text as "libraryId", null::text as municipality, '{}'::text[] as "supportOrganisations"`;

const statements: Record<ScopeKind, string> = {
  LOCATION: `select l.id::text, l.name, l.library_id::text as "libraryId", l.municipality_code as municipality,
    '{}'::text[] as "supportOrganisations" from location l where l.id = any ($1::uuid[])`,
  LIBRARY: `select id::text, name, id::text as "libraryId", null::text as municipality, '{}'::text[] as "supportOrganisations"
    from library where id = any ($1::uuid[])`,
  LIBRARY_IN_MUNICIPALITY: `select given.id, l.name || ' in ' || g.name as name, l.id::text as "libraryId", g.code as municipality,
      '{}'::text[] as "supportOrganisations"
    from unnest($1::text[]) as given (id) join library l on l.id = split_part(given.id, ':', 1)::uuid
    join municipality g on g.code = split_part(given.id, ':', 2)
    where exists (select from location_municipality lm where lm.library_id = l.id and lm.municipality_code = g.code)
      or exists (select from service_area a where a.library_id = l.id and a.municipality_code = g.code)`,
  MUNICIPALITY: `select code as id, name, null::text as "libraryId", code as municipality, '{}'::text[] as "supportOrganisations"
    from municipality where code = any ($1)`,
  SUPPORT_ORGANISATION: `select id::text, name, null::text as "libraryId", null::text as municipality, array[id::text] as "supportOrganisations"
    from support_organisation where id = any ($1::uuid[])`,
  PROVINCE: `select p.code as id, p.name, null::text as "libraryId", null::text as municipality,
      array(select s.support_organisation_id::text from support_organisation_province s where s.province_code = p.code) as "supportOrganisations"
    from province p where p.code = any ($1)`,
  NATION: `select 'NL' as id, 'Nederland' as name, ${nothing} where 'NL' = any ($1)`,
};

/** Places of one kind by their ids, as far as they exist. */
export async function placesOf(db: UnitOfWork, kind: ScopeKind, ids: readonly string[]): Promise<Place[]> {
  const rows = await db.prepared<Omit<Place, 'kind'> & Record<string, unknown>>(statements[kind], [ids]);
  return rows.map((row) => ({ kind, ...(row as Omit<Place, 'kind'>) }));
}

const parents: Record<ScopeKind, string> = {
  LOCATION: `{t}.id = $1::uuid`,
  LIBRARY: `{t}.library_id = $1::uuid`,
  LIBRARY_IN_MUNICIPALITY: `{t}.library_id = split_part($1, ':', 1)::uuid and {t}.municipality_code = split_part($1, ':', 2)`,
  MUNICIPALITY: `{t}.municipality_code = $1`,
  SUPPORT_ORGANISATION: `{t}.library_id in (select s.library_id from library_support s where s.support_organisation_id = $1::uuid
    and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date))`,
  PROVINCE: `{t}.municipality_code in (select g.code from municipality g where g.province_code = $1)`,
  NATION: `$1 = 'NL'`,
};

/**
 * A condition on points (or the municipalities they lay in) that lie in an area of this kind; $1 is its id, $2 the day it is.
 * @param table their alias in the statement
 */
export const placeCondition = (kind: ScopeKind, table: string): string => `(${parents[kind].replaceAll('{t}', table)})`;

/** The parts of each kind, from the points that lie in an area: only where help was or will be given is there anything to count. */
const parts: Partial<Record<ScopeKind, string>> = {
  LOCATION: `select l.id::text, l.name, l.library_id::text as "libraryId", l.municipality_code as municipality, '{}'::text[] as "supportOrganisations"
    from location l where {in} order by l.name, l.id`,
  LIBRARY: `select b.id::text, b.name, b.id::text as "libraryId", null::text as municipality, '{}'::text[] as "supportOrganisations"
    from library b where b.id in (select m.library_id from location_municipality m where {in}) order by b.name, b.id`,
  LIBRARY_IN_MUNICIPALITY: `select b.id || ':' || g.code as id, b.name || ' in ' || g.name as name, b.id::text as "libraryId", g.code as municipality,
      '{}'::text[] as "supportOrganisations"
    from (select distinct m.library_id, m.municipality_code from location_municipality m where {in}) as pair
    join library b on b.id = pair.library_id join municipality g on g.code = pair.municipality_code order by b.name, g.name, b.id`,
  MUNICIPALITY: `select g.code as id, g.name, null::text as "libraryId", g.code as municipality, '{}'::text[] as "supportOrganisations"
    from municipality g where g.code in (select m.municipality_code from location_municipality m where {in}) order by g.name, g.code`,
  PROVINCE: `select p.code as id, p.name, null::text as "libraryId", null::text as municipality,
      array(select s.support_organisation_id::text from support_organisation_province s where s.province_code = p.code) as "supportOrganisations"
    from province p where p.code in (select g.province_code from location_municipality m join municipality g on g.code = m.municipality_code where {in})
    order by p.name, p.code`,
  SUPPORT_ORGANISATION: `select o.id::text, o.name, null::text as "libraryId", null::text as municipality, array[o.id::text] as "supportOrganisations"
    from support_organisation o where exists (select from library_support s join location_municipality m on m.library_id = s.library_id
      where s.support_organisation_id = o.id and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date) and {in})
    order by o.name, o.id`,
};

/** The parts of an area of one kind: of a province its municipalities, of a library its points. */
export async function partsOf(
  db: UnitOfWork,
  area: { kind: ScopeKind; id: string },
  kind: ScopeKind,
  today: string,
): Promise<Place[]> {
  const part = parts[kind];
  if (!part || area.kind === 'LOCATION') return [];
  const text = part.replace('{in}', placeCondition(area.kind, kind === 'LOCATION' ? 'l' : 'm'));
  const rows = await db.query<Omit<Place, 'kind'> & Record<string, unknown>>(
    // PostgreSQL wants every parameter named; not every kind asks for the day.
    `with day as (select $2::date, $1::text) ${text}`,
    [area.id, today],
  );
  return rows.map((row) => ({ kind, ...(row as Omit<Place, 'kind'>) }));
}
