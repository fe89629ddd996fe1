import type pg from 'pg';

/**
 * Adds rows to a table, all in one statement. The columns are those of the first row; the names come from this folder's own code,
 * never from outside.
 */
export async function insertRows(
  client: pg.Client,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Whether there is no library yet. */
export async function isEmptyNetwork(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>('select not exists (select from library) as empty');
  return rows[0]!.empty;
}

/** Codes of the municipalities with the centre of each. */
export async function municipalityCentres(
  client: pg.Client,
): Promise<Map<string, { longitude: number; latitude: number }>> {
  const { rows } = await client.query<{ code: string; longitude: number; latitude: number }>(
    'select code, longitude, latitude from municipality',
  );
  return new Map(rows.map(({ code, longitude, latitude }) => [code, { longitude, latitude }]));
}

/** Two processes that start together on an empty database: the second waits, and finds it filled. Until the transaction ends. */
export async function lockDemonstration(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_xact_lock(7346106)');
}
