import type pg from 'pg';
import type { ProtectedDimension } from '../what-is-protected/protected-dimensions.ts';
import { poiOfLibraries } from './poi-of-libraries.repository.ts';

type Asks = Pick<pg.ClientBase, 'query'>;

/**
 * Counts of the protected dimensions and the totals of a year, of the months before `until`: of each a list of `PointMonth` as the text
 * of JSON it comes in. It is read where it is computed with: made into rows here it would hold up whoever waits for an answer.
 */
export async function pointCounts(
  client: Asks,
  year: number,
  until: string,
  dimensions: readonly ProtectedDimension[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ dimension: string; counts: string }>(
    `with counted as materialized (
       select d.library_id, d.location_id, d.municipality_code, extract(month from d.day)::int - 1 as month, d.dimension, d.code, sum(d.visits)::int as visits
       from metric_day d
       where d.dimension = any ($1::text[]) and d.day >= make_date($2, 1, 1) and d.day < least(make_date($2 + 1, 1, 1), $3::date)
       group by 1, 2, 3, 4, 5, 6 having sum(d.visits) > 0
     ), supported as materialized (
       ${poiOfLibraries('$2::integer')}
     ), ages as materialized (
       select code from code where list = 'AGE' and parent_code is null
     ), by_code as (
       select dimension, library_id, location_id, municipality_code, month, json_object_agg(code, visits) as visits from counted
       where dimension <> 'age' or code in (select code from ages) group by 1, 2, 3, 4, 5
     )
     select c.dimension, json_agg(json_build_array(c.library_id, c.location_id, c.municipality_code, g.province_code, coalesce(s.id, ''), c.month, c.visits)
       order by c.location_id, c.municipality_code, c.month)::text as counts
     from by_code c join municipality g on g.code = c.municipality_code left join supported s on s.library_id = c.library_id
     group by c.dimension`,
    [['total', ...dimensions], year, until],
  );
  return new Map(rows.map(({ dimension, counts }) => [dimension, counts]));
}
