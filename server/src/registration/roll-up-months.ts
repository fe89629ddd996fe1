import { Temporal } from 'temporal-polyfill';
import type pg from 'pg';
import type { Day } from '../calendar/amsterdam.ts';
import { bucketStarts } from '../calendar/period.ts';

/** Sums by province of the months before $1 that are in $2, or of all of them when that is null. */
export const countsByProvince = `
select g.province_code, m.month, m.dimension, m.code, sum(m.visits)::int as visits, sum(m.questions)::int as questions
from metric_month m join municipality g on g.code = m.municipality_code
where m.month < $1::date and ($2::date[] is null or m.month = any ($2::date[]))
group by g.province_code, m.month, m.dimension, m.code`;

/** Columns of a sum by province that tell which it is. */
export const provinceKey = 'province_code, month, dimension, code';

/**
 * The first month that is not rolled up: the running one, and the one before it on the first day of a month, so that whatever was
 * registered around midnight has been stored by then.
 */
export const firstRunningMonth = (today: Day): Day =>
  Temporal.PlainDate.from(today).subtract({ days: 1 }).with({ day: 1 }).toString();

/**
 * Brings the sums by province up to date, in a transaction of its own, while registering goes on: marks that a registration holds at this
 * moment are left for the next time, and one that comes after waits until this is over, and marks anew.
 * @param client a connection as the migrator, outside a transaction
 */
export async function rollUpMonths(client: pg.Client, today: Day): Promise<void> {
  await client.query('begin');
  try {
    await rollUp(client, today);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** Adds up, inside a transaction, the months that are over since the last time and those in which something changed afterwards. */
export async function rollUp(client: pg.Client, today: Day): Promise<void> {
  const until = firstRunningMonth(today);
  // One process at a time; the others find nothing left to do.
  await client.query(`select pg_advisory_xact_lock(hashtext('regiepunt.rolls_up'))`);
  const { rows: before } = await client.query<{ until: string }>(
    'select until_month::text as until from metric_rolled_up',
  );
  const { rows: changed } = await client.query<{ month: string }>(
    `with taken as (
       select library_id, municipality_code, month from metric_month_changed where month < $1 for update skip locked
     ), gone as (
       delete from metric_month_changed c using taken t
       where (c.library_id, c.municipality_code, c.month) = (t.library_id, t.municipality_code, t.month) returning c.month
     )
     select distinct month::text from gone`,
    [until],
  );
  const from = before[0]?.until;
  const months = from ? [...changed.map(({ month }) => month), ...bucketStarts({ from, until }, 'MONTH')] : null;
  if (months?.length === 0) return;
  // In a statement after the marks were taken: it sees the counts of every registration that made one of them.
  await client.query(
    `insert into metric_province_month (${provinceKey}, visits, questions) ${countsByProvince}
     -- In the order in which they are read, so that a year of the country lies together.
     order by m.dimension, m.month, g.province_code, m.code
     on conflict (dimension, month, province_code, code) do update set visits = excluded.visits, questions = excluded.questions`,
    [until, months],
  );
  await client.query(
    `insert into metric_rolled_up (until_month) values ($1) on conflict (one) do update set until_month = excluded.until_month`,
    [until],
  );
}
