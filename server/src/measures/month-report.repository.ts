import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { MonthCount } from './month-report.ts';

/** A point of a library that was there in a month, with what it counted. */
export interface PointMonthCounts {
  id: string;
  name: string;
  municipality: string;
  label: 'IDO' | 'INFOPUNT' | 'BOTH';
  counts: MonthCount[];
}

/** What each point of a library counted from a day until another; points that were not there yet or any more are left out. */
export function pointMonths(
  db: UnitOfWork,
  libraryId: string,
  from: string,
  until: string,
): Promise<PointMonthCounts[]> {
  return db.query<PointMonthCounts & Record<string, unknown>>(
    `with counted as (
       select location_id, dimension, code, sum(visits)::int as visits, sum(questions)::int as questions from metric_day
       where library_id = $1 and day >= $2 and day < $3 and dimension in ('total', 'topic', 'theme', 'age', 'gender', 'language')
       group by location_id, dimension, code
     ), grouped as (
       select location_id, json_agg(json_build_object('dimension', dimension, 'code', code, 'visits', visits, 'questions', questions)) as counts
       from counted group by location_id
     )
     select l.id, l.name, g.name as municipality, l.label, coalesce(c.counts, '[]') as counts
     from location l join municipality g on g.code = l.municipality_code left join grouped c on c.location_id = l.id
     where l.library_id = $1 and (c.location_id is not null or (l.state <> 'PLANNED'
       and (l.opens_on is null or l.opens_on < $3) and (l.closes_on is null or l.closes_on > $2)))
     order by g.name, l.name`,
    [libraryId, from, until],
  );
}
