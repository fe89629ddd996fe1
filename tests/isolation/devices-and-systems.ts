import { randomUUID } from 'node:crypto';
import { hashOfShortCode } from '../../server/src/access/short-code.ts';
import { hashOfToken, newToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';
import type { Network } from './mirrored-networks.ts';
import { signalOf } from './signals-in-place.ts';

/** Whether there is such a library: of what does not exist nothing can be paired, and no system has a token. */
const exists = async (admin: TestDatabase['admin'], library: string) =>
  (await admin.query('select from library where id = $1', [library])).rowCount === 1;

/** A device at the open point of a network: paired when it has a secret, waiting for one when it has a code. @returns its id */
export async function deskLinkOf(
  admin: TestDatabase['admin'],
  { library, open }: Pick<Network, 'library' | 'open'>,
  { name = 'Tablet', secret, code }: { name?: string; secret?: string; code?: string } = {},
): Promise<string> {
  const id = randomUUID();
  if (!(await exists(admin, library))) return id;
  await admin.query(
    `insert into desk_link (library_id, id, location_id, name, made_by, made_on, code_hash, code_ends_at, secret_hash, paired_on, last_used_on)
     values ($1, $2, $3, $4, gen_random_uuid(), $5, $6, case when $6::bytea is not null then now() + interval '1 day' end, $7,
       case when $7::bytea is not null then $5::date end, case when $7::bytea is not null then $5::date end)`,
    [library, id, open, name, dayAt(), code ? hashOfShortCode(code) : null, secret ? hashOfToken(secret) : null],
  );
  return id;
}

/** A token of a network's library that may do all a system may. @returns its id */
export async function apiTokenOf(
  admin: TestDatabase['admin'],
  { library }: Pick<Network, 'library'>,
  { name = 'Systeem', token = `rp_${newToken()}` }: { name?: string; token?: string } = {},
): Promise<string> {
  const id = randomUUID();
  if (!(await exists(admin, library))) return id;
  await admin.query(
    `insert into api_token (library_id, id, name, scopes, token_hash, made_by, made_on, ends_on, last_used_on)
     values ($1, $2, $3, '{REGISTER,READ_REGISTRATIONS,READ_FIGURES}', $4, gen_random_uuid(), $5, $6, $5)`,
    [library, id, name, hashOfToken(token), dayAt(), addDays(dayAt(), 300)],
  );
  return id;
}

/** Registrations at another point of a network than its open one, and counts of a municipality that point does not lie in. */
export async function registerElsewhere(admin: TestDatabase['admin'], network: Network): Promise<void> {
  const visit = randomUUID();
  const { library, planned, municipality } = network;
  const place = [library, planned, municipality];
  await admin.query(
    `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
     values ($1, $4, $2, $3, '2024-01-02', 'MORNING', 'DESK')`,
    [...place, visit],
  );
  await admin.query(
    `insert into question (library_id, visit_id, position, topic, help) values ($1, $2, 1, 'digid', '{HELPED}')`,
    [library, visit],
  );
  await admin.query(`insert into zero_day (library_id, location_id, day) values ($1, $2, '2024-01-03')`, [
    library,
    planned,
  ]);
  await admin.query(`insert into metric_day values ($1, $2, $3, '2024-01-02', 'channel', 'DESK', 7, 7)`, place);
  const { rows } = await admin.query<{ code: string }>('select code from municipality where code <> $1 limit 1', [
    municipality,
  ]);
  await admin.query(`insert into metric_month values ($1, $2, '2024-01-01', 'channel', 'DESK', 7, 7)`, [
    library,
    rows[0]!.code,
  ]);
  await signalOf(admin, { library, municipality: rows[0]!.code });
  await admin.query(`insert into metric_month_changed values ($1, $2, '2024-02-01')`, [library, municipality]);
}
