import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Dimension } from './dimension.type.ts';
import type { ScopeKind } from './scope.type.ts';

const ofVisit = (code: string) => `(select ${code} as code where ${code} is not null)`;
const ofQuestions = (code: string, more = '') =>
  `(select distinct ${code} as code from question q ${more} where q.library_id = v.library_id and q.visit_id = v.id and ${code} is not null)`;
const ofList = (list: 'TOPIC' | 'THEME') =>
  ofQuestions('a.top', `join ancestry a on a.list = '${list}' and a.code = q.${list.toLowerCase()}`);

/** The codes of a visit by each dimension, each once; a code of a list as the national one it falls under. */
const codesOf: Partial<Record<Dimension, string>> = {
  TOPIC: ofList('TOPIC'),
  THEME: ofList('THEME'),
  KIND: ofQuestions('q.kind'),
  ORGANISATION: ofQuestions('q.organisation_id::text'),
  GOVERNMENT_LEVEL: ofQuestions('q.government_level'),
  DIGID: ofQuestions('q.digid'),
  HELP: ofQuestions('form', 'cross join lateral unnest(q.help) as given (form)'),
  SOLVED: ofQuestions(
    `case when q.help && array['HELPED', 'ANSWERED'] and not 'REFERRED' = any (q.help) then 'YES' else 'NO' end`,
  ),
  REFERRAL_DESTINATION: ofQuestions('q.referral_destination'),
  REFERRAL_ORGANISATION: ofQuestions('q.referral_organisation_id::text'),
  REFERRAL_WARM: ofQuestions('q.referral_warm'),
  CAME_BY: ofVisit('v.came_by'),
  SENDER: ofVisit('v.came_by_organisation_id::text'),
  CHANNEL: ofVisit('v.channel'),
  WEEKDAY: ofVisit('extract(isodow from v.day)::text'),
  AGE: `(select a.top as code from ancestry a where a.list = 'AGE' and a.code = v.age)`,
  GENDER: ofVisit('v.gender'),
  LANGUAGE: ofVisit('v.language'),
  DURATION: ofVisit('v.duration'),
  SATISFACTION: ofVisit('v.satisfaction'),
  HELPER_KIND: ofVisit('v.helper_kind'),
  PART_OF_DAY: ofVisit('v.part_of_day'),
};

/** Whether visits can be divided by it one by one. */
export const isOfVisits = (dimension: Dimension): boolean => codesOf[dimension] !== undefined;

const inScope: Partial<Record<ScopeKind, string>> = {
  LIBRARY: 'true',
  LOCATION: 'v.location_id = $4::uuid',
  LIBRARY_IN_MUNICIPALITY: `v.municipality_code = split_part($4, ':', 2)`,
};

/** What a cross-table is made of. */
export interface CrossTableAsk {
  libraryId: string;
  scope: { kind: ScopeKind; id: string };
  from: string;
  until: string;
  rows: Dimension;
  columns: Dimension;
}

/** A pair of codes with the visits that have both. */
export interface CrossCount {
  row: string;
  column: string;
  visits: number;
}

/** The visits of a library by two dimensions at once, from the registrations themselves. */
export function crossCounts(
  db: UnitOfWork,
  { libraryId, scope, from, until, rows, columns }: CrossTableAsk,
): Promise<CrossCount[]> {
  return db.query<CrossCount & Record<string, unknown>>(
    `with recursive given as (select $4::text), ancestry as (
       select list, code, code as top from code where parent_code is null
       union all select c.list, c.code, a.top from code c join ancestry a on a.list = c.list and a.code = c.parent_code
     )
     select r.code as row, c.code as column, count(*)::int as visits
     from visit v cross join lateral ${codesOf[rows]} as r cross join lateral ${codesOf[columns]} as c
     where v.library_id = $1::uuid and v.day >= $2::date and v.day < $3::date and ${inScope[scope.kind]} group by 1, 2`,
    [libraryId, from, until, scope.id],
  );
}
