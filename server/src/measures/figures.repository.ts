import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ScopeKind } from './scope.type.ts';
import type { Total, TotalsKey } from './totals.ts';
import type { Code } from '../codes/code.type.ts';

/** Totals through the one door for figures of others; empty for a scope the asker's settings do not name. */
export function totals(db: UnitOfWork, { kind, id, from, until, grain }: TotalsKey): Promise<Total[]> {
  return db.query<Total & Record<string, unknown>>(
    `select start, visits, questions from measure_totals($1, $2, $3, $4, $5) order by start`,
    [kind, id, from, until, grain.toLowerCase()],
  );
}

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

/** The name of a scope, for its headline; null when there is no such organisation. */
export async function scopeName(db: UnitOfWork, kind: ScopeKind, id: string): Promise<string | null> {
  const statement = {
    LIBRARY: 'select name from library where id = $1::uuid',
    SUPPORT_ORGANISATION: 'select name from support_organisation where id = $1::uuid',
    MUNICIPALITY: 'select name from municipality where code = $1',
    NATION: `select 'Nederland' as name where $1 = 'NL'`,
  }[kind];
  const [row] = await db.query<{ name: string }>(statement, [id]);
  return row?.name ?? null;
}

/** A municipality with its inhabitants on a 1 January and their source; all three null when none are known. */
export type SourcedInhabitants = { municipality: string } & (
  { referenceDate: string; value: number; source: string } | { referenceDate: null; value: null; source: null }
);

/** The distinct municipalities a scope serves with their inhabitants by 1 January; those of which none are known too. */
export function inhabitantsOf(db: UnitOfWork, kind: ScopeKind, id: string): Promise<SourcedInhabitants[]> {
  const today = `(now() at time zone 'Europe/Amsterdam')::date`;
  const served = `select distinct a.municipality_code from service_area a where a.valid_from <= ${today} and (a.valid_until is null or a.valid_until > ${today})`;
  const municipalities = {
    LIBRARY: `${served} and a.library_id = $1::uuid`,
    SUPPORT_ORGANISATION: `${served} and a.library_id in (select library_id from library_support
      where support_organisation_id = $1::uuid and valid_from <= ${today} and (valid_until is null or valid_until > ${today}))`,
    MUNICIPALITY: 'select $1::text',
    NATION: `select code from municipality where valid_until is null and $1 = 'NL'`,
  }[kind];
  return db.query<SourcedInhabitants & Record<string, unknown>>(
    `select served.code as municipality, s.reference_date as "referenceDate", s.value, s.source
     from (${municipalities}) as served (code)
     left join municipality_statistic s on s.municipality_code = served.code and s.kind = 'INHABITANTS'`,
    [id],
  );
}
