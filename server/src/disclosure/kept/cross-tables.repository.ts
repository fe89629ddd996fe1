import type pg from 'pg';
import type { PairToDecide } from '../cross-tables/figures-of-pair.ts';
import type { PointVisits } from '../cross-tables/read-point.ts';
import type { CrossPair } from '../what-is-protected/cross-families.ts';
import type { ProtectedDimension } from '../what-is-protected/protected-dimensions.ts';
import { poiOfLibraries } from './poi-of-libraries.repository.ts';
import type { WaitingPair } from './waiting-pairs.repository.ts';

type Asks = Pick<pg.ClientBase, 'query'>;

/**
 * The visits of a year at each point by the codes of two families.
 * @param byQuestions only visits with as many questions may exchange codes: figures by one of them are known by questions too
 */
export async function visitsByPoint(
  client: Asks,
  year: number,
  [rows, columns]: CrossPair,
  byQuestions: boolean,
): Promise<PointVisits[]> {
  const found = await client.query<PointVisits>(
    `with counted as materialized (
       select l.library_id, l.location_id, l.municipality_code, concat(extract(month from l.month), ${byQuestions ? `'/', l.questions` : `''`}) as among,
         array_to_string(l.${rows}, ',') as of_rows, array_to_string(l.${columns}, ',') as of_columns, count(*)::int as visits
       from visit_label l where l.month >= make_date($1, 1, 1) and l.month < make_date($1 + 1, 1, 1) group by 1, 2, 3, 4, 5, 6
     ), supported as materialized (
       ${poiOfLibraries('$1::integer')}
     )
     select c.library_id as library, c.location_id as location, c.municipality_code as municipality, g.province_code as province,
       coalesce(s.id, '') as "supportOrganisation",
       json_agg(json_build_array(c.among, c.of_rows, c.of_columns, c.visits) order by c.among, c.of_rows collate "C", c.of_columns collate "C")::text as visits
     from counted c join municipality g on g.code = c.municipality_code left join supported s on s.library_id = c.library_id
     group by 1, 2, 3, 4, 5 order by 2, 3`,
    [year],
  );
  return found.rows;
}

/** Figures of visitors by one code that are hidden over the whole year, as it was decided. */
export async function withheldFigures(
  client: Asks,
  year: number,
  dimensions: readonly ProtectedDimension[],
): Promise<PairToDecide['withheld']> {
  const { rows } = await client.query<{ line: PairToDecide['withheld'][number] }>(
    `select json_build_array(f.area_kind, f.area_id, upper(f.dimension) || ' ' || c.code) as line
     from decided_figure f cross join lateral unnest(f.codes, f.whole_from) as c (code, whole_from)
     where f.dimension = any ($1) and f.month >= make_date($2, 1, 1) and f.month < make_date($2 + 1, 1, 1) and c.whole_from is null
     group by f.area_kind, f.area_id, f.dimension, c.code order by f.area_kind, f.area_id, f.dimension, c.code`,
    [dimensions, year],
  );
  return rows.map(({ line }) => line);
}

/** Figures of a point that are not told of a month by itself, as the text of JSON that deciding about cross-tables takes. */
export async function hiddenMonths(
  client: Asks,
  year: number,
  dimensions: readonly ProtectedDimension[],
): Promise<PairToDecide['hiddenMonths']> {
  const { rows } = await client.query<{ months: string }>(
    `select coalesce(json_agg(json_build_array(f.area_id, extract(month from f.month)::int, upper(f.dimension) || ' ' || c.code)
         order by f.area_id, f.month, f.dimension, c.code), '[]')::text as months
     from decided_figure f cross join lateral unnest(f.codes, f.whole_from, f.whole_until) as c (code, whole_from, whole_until)
     where f.area_kind = 'LOCATION' and f.dimension = any ($1) and f.month >= make_date($2, 1, 1) and f.month < make_date($2 + 1, 1, 1)
       and (c.whole_from, c.whole_until) is distinct from (f.month, (f.month + interval '1 month')::date)`,
    [dimensions, year],
  );
  return rows[0]!.months;
}

/**
 * Keeps what was decided of pairs of dimensions in a year.
 * @param figures rows of the table as texts of JSON
 */
export async function storeCrossTables(
  client: Asks,
  pairs: readonly WaitingPair[],
  figures: readonly string[],
): Promise<void> {
  for (const { year, rows, columns } of pairs) {
    await client.query(
      `insert into decided_pair (year, row_dimension, column_dimension, decided_at) values ($1, $2, $3, now())
       on conflict (year, row_dimension, column_dimension) do update set decided_at = excluded.decided_at, put_aside = null, attempts = 0`,
      [year, rows, columns],
    );
    await client.query('delete from decided_cross where (year, row_dimension, column_dimension) = ($1, $2, $3)', [
      ...[year, rows, columns],
    ]);
  }
  for (const rows of figures)
    await client.query(`insert into decided_cross select * from jsonb_populate_recordset(null::decided_cross, $1)`, [
      rows,
    ]);
}

/** Marks pairs of which nothing can be told, so that those that wait behind them are decided. */
export async function putAside(
  client: Asks,
  pairs: readonly WaitingPair[],
  why: 'TOO_LARGE' | 'FAILED',
): Promise<void> {
  await storeCrossTables(client, pairs, []);
  for (const { year, rows, columns } of pairs)
    await client.query(
      `update decided_pair set put_aside = $4 where (year, row_dimension, column_dimension) = ($1, $2, $3)`,
      [year, rows, columns, why],
    );
}
