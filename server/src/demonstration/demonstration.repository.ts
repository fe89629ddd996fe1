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

/** Ids of the national organisations by name. */
export async function nationalOrganisations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id, name from organisation where library_id is null',
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Records days without visitors, of those that turned out to have none. */
export async function recordZeros(
  client: pg.Client,
  days: { library_id: string; location_id: string; day: string }[],
): Promise<void> {
  await client.query(
    `insert into zero_day (library_id, location_id, day)
     select given.library_id, given.location_id, given.day from jsonb_populate_recordset(null::zero_day, $1) as given
     where not exists (select from visit v where v.library_id = given.library_id and v.location_id = given.location_id and v.day = given.day)`,
    [JSON.stringify(days)],
  );
}
