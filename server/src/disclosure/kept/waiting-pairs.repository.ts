import type pg from 'pg';

type Asks = Pick<pg.ClientBase, 'query'>;

/** A cross-table that waits to be decided. */
export interface WaitingPair {
  year: number;
  rows: string;
  columns: string;
}

/** So many may wait at a time: whoever asks for more is told so, and asks again later. */
export const mostWaiting = 40;

/** Asks for the cross-tables of a year: they wait from now on, or were asked for already. */
export async function askForPair(client: Asks, { year, rows, columns }: WaitingPair): Promise<void> {
  await client.query(
    `insert into decided_pair (year, row_dimension, column_dimension)
     select $1, $2, $3 where (select count(*) from decided_pair where decided_at is null) < $4 on conflict do nothing`,
    [year, rows, columns, mostWaiting],
  );
}

/** Asks for one pair in every finished year of which the figures are decided. */
export async function askForEveryYear(client: Asks, rows: string, columns: string): Promise<void> {
  await client.query(
    `insert into decided_pair (year, row_dimension, column_dimension)
     select y.year, $1, $2 from decided_year y where y.until_month = make_date(y.year + 1, 1, 1)
       and exists (select from decided_figure f where f.area_kind = 'NATION' and f.month >= make_date(y.year, 1, 1) and f.month < y.until_month)
     on conflict do nothing`,
    [rows, columns],
  );
}

/** Asked for and not decided; or failed longer ago than a day. */
const waits = `(p.decided_at is null or (p.put_aside = 'FAILED' and p.decided_at < now() - interval '1 day'))`;

/** Whether somebody asked for a cross-table that is not decided. */
export const anyPairWaits = `exists (select from decided_pair p where ${waits})`;

/** What waits, of finished years of which the figures are decided and nothing has changed since; the last years first. */
export async function waitingPairs(client: Asks): Promise<WaitingPair[]> {
  const { rows } = await client.query<WaitingPair>(
    `select p.year, p.row_dimension as rows, p.column_dimension as columns from decided_pair p join decided_year y using (year)
     where ${waits} and y.until_month = make_date(p.year + 1, 1, 1) and not y.stale
       and not exists (select from decision_due d where d.year = p.year)
     order by p.year desc, 2, 3`,
  );
  return rows;
}

/** Forgets what was decided of the cross-tables of a year; whatever was asked for before waits again. */
export async function forgetCrossTables(client: Asks, year: number): Promise<void> {
  await client.query('delete from decided_cross where year = $1', [year]);
  await client.query('update decided_pair set decided_at = null, put_aside = null, attempts = 0 where year = $1', [
    year,
  ]);
}

/** So often deciding about a pair may end without an end that is known, as when it takes the database or the server with it. */
export const mostAttempts = 3;

/**
 * Counts an attempt, before it begins: of one that takes the database with it nothing else would be left.
 * @returns whether there may be one more
 */
export async function beginAttempt(client: Asks, { year, rows, columns }: WaitingPair): Promise<boolean> {
  const { rows: found } = await client.query<{ attempts: number }>(
    `update decided_pair set attempts = case when put_aside is null then attempts + 1 else 1 end, decided_at = null, put_aside = null
     where (year, row_dimension, column_dimension) = ($1, $2, $3) returning attempts`,
    [year, rows, columns],
  );
  return (found[0]?.attempts ?? 1) <= mostAttempts;
}

/** Takes back that an attempt was counted, of which the end says nothing of the pair. */
export async function takeBackAttempt(client: Asks, { year, rows, columns }: WaitingPair): Promise<void> {
  await client.query(
    `update decided_pair set attempts = greatest(attempts - 1, 0) where (year, row_dimension, column_dimension) = ($1, $2, $3)`,
    [year, rows, columns],
  );
}
