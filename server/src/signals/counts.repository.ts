import type { UnitOfWork } from '../database/unit-of-work.ts';

/** Questions of a library in a municipality under one code, in a month and in the one a year earlier; list null: all questions. */
export interface MonthCount {
  municipality: string;
  list: 'TOPIC' | 'THEME' | null;
  code: string;
  now: number;
  before: number;
}

/** What was counted of topics and themes in two months, per municipality; 0 where nothing was. */
export const countsOfMonths = (
  db: UnitOfWork,
  libraryId: string,
  months: { now: string; before: string },
): Promise<MonthCount[]> =>
  db.query<MonthCount & Record<string, unknown>>(
    `select municipality_code as municipality, case dimension when 'topic' then 'TOPIC' when 'theme' then 'THEME' end as list, code,
       coalesce(sum(questions) filter (where month = $2), 0)::integer as now,
       coalesce(sum(questions) filter (where month = $3), 0)::integer as before
     from metric_month
     where library_id = $1 and month = any (array[$2::date, $3::date]) and dimension = any ('{total,topic,theme}')
     group by municipality_code, dimension, code order by municipality_code, dimension, code`,
    [libraryId, months.now, months.before],
  );

/** The municipalities a library works in today or has a point in, by name. */
export const municipalitiesOfLibrary = (
  db: UnitOfWork,
  libraryId: string,
  today: string,
): Promise<{ code: string; name: string }[]> =>
  db.query<{ code: string; name: string }>(
    `select g.code, g.name from municipality g
     where g.code in (
       select s.municipality_code from service_area s where s.library_id = $1 and s.valid_from <= $2 and (s.valid_until is null or s.valid_until > $2)
       union select l.municipality_code from location l where l.library_id = $1)
     order by g.name, g.code`,
    [libraryId, today],
  );

/** A topic in a municipality and a month that is not to be proposed: dropped, or sent already. */
export interface Settled {
  municipality: string;
  list: string;
  code: string;
}

/** What a coordinator dropped or sent of a month. */
export const settledOf = (db: UnitOfWork, libraryId: string, month: string): Promise<Settled[]> =>
  db.query<Settled & Record<string, unknown>>(
    `select municipality_code as municipality, list, code from signal_dropped where library_id = $1 and month = $2
     union select municipality_code, list, code from signal_content where library_id = $1 and month = $2`,
    [libraryId, month],
  );
