import type pg from 'pg';
import type { Metres } from './rijksdriehoek.ts';

/** A point as it goes into the database. */
export interface PointToStore extends Metres {
  municipality: string;
  inhabitants: number;
}

/** How many points and inhabitants, and how many of those points are new, gone or have another number of inhabitants. */
export interface StagedPopulation {
  points: number;
  inhabitants: number;
  different: number;
}

/** The municipalities of today with their centres in degrees. */
export async function municipalityCentres(
  client: pg.Client,
): Promise<{ code: string; longitude: number; latitude: number }[]> {
  const { rows } = await client.query<{ code: string; longitude: number; latitude: number }>(
    'select code, longitude, latitude from municipality where valid_until is null',
  );
  return rows;
}

/** Makes room for the rows of a file, until the transaction ends; another import waits. */
export async function prepareStaging(client: pg.Client): Promise<void> {
  await client.query('lock table population_set in share row exclusive mode');
  await client.query(
    'create temporary table population_read (municipality_code text, x int, y int, inhabitants int) on commit drop',
  );
}

/** Puts rows of the file beside the database's own. */
export async function stage(client: pg.Client, rows: readonly PointToStore[]): Promise<void> {
  await client.query(`insert into population_read select * from unnest($1::text[], $2::int[], $3::int[], $4::int[])`, [
    array(rows.map(({ municipality }) => municipality)),
    array(rows.map(({ x }) => x)),
    array(rows.map(({ y }) => y)),
    array(rows.map(({ inhabitants }) => inhabitants)),
  ]);
}

/** Adds up rows for one place and municipality, and compares them with what is stored of this reference date. */
export async function compareStaged(client: pg.Client, referenceDate: string): Promise<StagedPopulation> {
  await client.query(
    `create temporary table population_new on commit drop as
     select municipality_code, x, y, sum(inhabitants)::int as inhabitants from population_read
     group by municipality_code, x, y having sum(inhabitants) > 0 order by municipality_code, x, y`,
  );
  await client.query('analyze population_new');
  const { rows } = await client.query<StagedPopulation>(
    `select (select count(*) from population_new)::int as points, (select coalesce(sum(inhabitants), 0) from population_new)::int as inhabitants,
       (select count(*) from population_new n full join (
            select m.municipality_code, p.* from municipality_population m cross join lateral unnest(m.x, m.y, m.inhabitants) as p (x, y, inhabitants)
            where m.reference_date = $1::date) p
          using (municipality_code, x, y) where n.inhabitants is distinct from p.inhabitants)::int as different`,
    [referenceDate],
  );
  return rows[0]!;
}

/** Whether a set of this day is stored that is nobody's invention. */
export async function hasRealSet(client: pg.Client, referenceDate: string): Promise<boolean> {
  const found = await client.query('select from population_set where reference_date = $1 and not demonstration', [
    referenceDate,
  ]);
  return found.rowCount === 1;
}

/** Puts what was staged in place of the set of that day; invented points go, whatever their day. */
export async function replaceSet(
  client: pg.Client,
  set: { referenceDate: string; source: string; demonstration: boolean },
  { points, inhabitants }: StagedPopulation,
): Promise<void> {
  const { referenceDate, source, demonstration } = set;
  await client.query('delete from population_set where reference_date = $1 or demonstration', [referenceDate]);
  await client.query(
    'insert into population_set (reference_date, source, points, inhabitants, demonstration) values ($1, $2, $3, $4, $5)',
    [referenceDate, source, points, inhabitants, demonstration],
  );
  await client.query(
    `insert into municipality_population (reference_date, municipality_code, x, y, inhabitants)
     select $1::date, municipality_code, array_agg(x order by x, y), array_agg(y order by x, y), array_agg(inhabitants order by x, y)
     from population_new group by municipality_code`,
    [referenceDate],
  );
  await client.query('analyze municipality_population');
}

/** Values that need no quoting, as PostgreSQL writes an array. */
const array = (values: (string | number)[]) => `{${values.join(',')}}`;
