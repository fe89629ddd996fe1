import type pg from 'pg';
import { anyPairWaits } from './waiting-pairs.repository.ts';

/** Years that hold counts in months before `until`, and how far each was decided. */
export interface YearToDecide {
  year: number;
  hasCounts: boolean;
  decidedUntil: string | null;
  threshold: number | null;
  stale: boolean;
}

type Asks = Pick<pg.ClientBase, 'query'>;

/** Waits until no other process decides, and keeps them out until this transaction ends. */
export async function keepOthersOut(client: Asks): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('regiepunt.decides'))`);
}

/**
 * Makes years of which something changed stale, and takes the marks away. Marks that a registration holds at this moment are left for the
 * next time, so that neither waits for the other in a circle.
 */
export async function takeMarks(client: Asks): Promise<void> {
  await client.query(
    `with taken as (
       select library_id, year from decision_due for update skip locked
     ), gone as (
       delete from decision_due d using taken t where (d.library_id, d.year) = (t.library_id, t.year) returning d.year
     )
     update decided_year set stale = true where year in (select year from gone)`,
  );
}

/** Begins to decide about a year: what changes from now on makes it stale again, whatever is read of it meanwhile. */
export async function beginDeciding(client: Asks, year: number): Promise<void> {
  await client.query('update decided_year set stale = false where year = $1', [year]);
}

/** Whether something changed since the last decision, or somebody asked for a cross-table. */
export async function anythingDue(client: Asks): Promise<boolean> {
  const { rows } = await client.query<{ due: boolean }>(
    `select exists (select from decision_due) or ${anyPairWaits} as due`,
  );
  return rows[0]!.due;
}

/** Every year from the first with counts to this one, oldest first. */
export async function yearsToDecide(client: Asks, until: string): Promise<YearToDecide[]> {
  const { rows } = await client.query<YearToDecide>(
    `with counted as (select distinct extract(year from day)::int as year from metric_day where dimension = 'total')
     select y as year, d.until_month::text as "decidedUntil", d.threshold, coalesce(d.stale, false) as stale,
       exists (select from counted c where c.year = y) as "hasCounts"
     from generate_series(2000, extract(year from $1::date - 1)::int) y left join decided_year d on d.year = y order by y`,
    [until],
  );
  return rows;
}

/**
 * Replaces what was decided of a year; whether it is stale stays as it is since `beginDeciding`.
 * @param figures rows of the table as texts of JSON, some thousands in each
 */
export async function storeDecision(
  client: Asks,
  { year, untilMonth, threshold }: { year: number; untilMonth: string; threshold: number },
  figures: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await client.query(
    `delete from decided_figure where month >= make_date($1, 1, 1) and month < make_date($1 + 1, 1, 1)`,
    [year],
  );
  for await (const rows of figures)
    await client.query(`insert into decided_figure select * from jsonb_populate_recordset(null::decided_figure, $1)`, [
      rows,
    ]);
  await client.query(
    `insert into decided_year (year, until_month, threshold, stale, decided_at) values ($1, $2, $3, false, now())
     on conflict (year) do update set until_month = excluded.until_month, threshold = excluded.threshold, decided_at = now()`,
    [year, untilMonth, threshold],
  );
}
