import type { Day } from '../calendar/amsterdam.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ScopeKind } from './scope.type.ts';
import type { Code } from '../codes/code.type.ts';

/** Questions by topic and theme of the library itself, over its own counts, most asked first. */
export function libraryTopics(
  db: UnitOfWork,
  libraryId: string,
  from: string,
  until: string,
): Promise<(Code & { visits: number; questions: number })[]> {
  return db.query(
    `select c.list, c.code, c.label, c.parent_code as parent, c.choosable, false as own, c.valid_from::text as "validFrom",
       c.valid_until::text as "validUntil", sum(d.visits)::int as visits, sum(d.questions)::int as questions
     from metric_day d join code c on c.list = upper(d.dimension) and c.code = d.code
     where d.library_id = $1 and d.dimension in ('topic', 'theme') and d.day >= $2 and d.day < $3 and c.parent_code is null
     group by c.list, c.code having sum(d.questions) > 0 order by sum(d.questions) desc, c.list desc, c.position`,
    [libraryId, from, until],
  );
}

/** A municipality with its inhabitants on a 1 January and their source; all three null when none are known. */
export type SourcedInhabitants = { municipality: string } & (
  { referenceDate: string; value: number; source: string } | { referenceDate: null; value: null; source: null }
);

const today = `(now() at time zone 'Europe/Amsterdam')::date`;
const holdsToday = (table: string) =>
  `${table}.valid_from <= ${today} and (${table}.valid_until is null or ${table}.valid_until > ${today})`;

/** The municipalities each kind of scope serves, as (id, code). A single point serves no municipality: it has no reach. */
const served: Record<ScopeKind, string> = {
  LOCATION: `select null::text, null::text where $1::uuid[] is null`,
  LIBRARY: `select a.library_id::text, a.municipality_code from service_area a where a.library_id = any ($1::uuid[]) and ${holdsToday('a')}`,
  LIBRARY_IN_MUNICIPALITY: `select given, split_part(given, ':', 2) from unnest($1::text[]) as given`,
  MUNICIPALITY: 'select given, given from unnest($1::text[]) as given',
  SUPPORT_ORGANISATION: `select s.support_organisation_id::text, a.municipality_code from library_support s
    join service_area a on a.library_id = s.library_id and ${holdsToday('a')}
    where s.support_organisation_id = any ($1::uuid[]) and ${holdsToday('s')}`,
  PROVINCE: `select g.province_code, g.code from municipality g where g.valid_until is null and g.province_code = any ($1::text[])`,
  NATION: `select 'NL', g.code from municipality g where g.valid_until is null and 'NL' = any ($1::text[])`,
};

/** The distinct municipalities scopes of one kind serve with their inhabitants by 1 January; those of which none are known too. */
export function inhabitantsOf(
  db: UnitOfWork,
  kind: ScopeKind,
  ids: readonly string[],
): Promise<(SourcedInhabitants & { id: string })[]> {
  return db.query<SourcedInhabitants & { id: string } & Record<string, unknown>>(
    `select served.id, served.code as municipality, s.reference_date as "referenceDate", s.value, s.source
     from (select distinct * from (${served[kind]}) as each (id, code)) as served
     left join municipality_statistic s on s.municipality_code = served.code and s.kind = 'INHABITANTS'`,
    [ids],
  );
}

/**
 * Inhabitants, or a part of them, added up over the municipalities each scope serves: one row for each day of which all of them are known. `municipality` is the
 * scope itself, which serves as one.
 * @param since leaves out what is known of days before
 */
export function inhabitantsTogether(
  db: UnitOfWork,
  kind: ScopeKind,
  ids: readonly string[],
  statistic: 'INHABITANTS' | 'EDUCATION_LOW',
  since: Day | '-infinity',
): Promise<(SourcedInhabitants & { id: string })[]> {
  // A municipality serves itself.
  if (kind === 'MUNICIPALITY')
    return db.prepared<SourcedInhabitants & { id: string } & Record<string, unknown>>(
      `select municipality_code as id, municipality_code as municipality, reference_date as "referenceDate", value::int as value, source
       from municipality_statistic where municipality_code = any ($1) and kind = $2 and reference_date >= $3::date`,
      [ids, statistic, since],
    );
  // A plan for any number of scopes would go through all municipalities for the one that is mostly asked.
  const one = ids.length === 1;
  const theirs = one ? served[kind].replaceAll('$1::', 'array[$1]::') : served[kind];
  return db.prepared<SourcedInhabitants & { id: string } & Record<string, unknown>>(
    `with served as (select id, code, count(*) over (partition by id) as all_of from (select distinct * from (${theirs}) as each (id, code)) as each)
     select s.id, s.id as municipality, t.reference_date as "referenceDate", sum(t.value)::int as value, max(t.source) as source
     from served s join municipality_statistic t on t.municipality_code = s.code and t.kind = $2 and t.reference_date >= $3::date
     group by s.id, s.all_of, t.reference_date having count(*) = s.all_of`,
    [one ? ids[0] : ids, statistic, since],
  );
}
