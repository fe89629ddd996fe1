import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../server/src/access/password-hash.ts';
import { hashOfToken, newToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';
import type { Network } from './mirrored-networks.ts';

/** Puts rows in place for one request, as superuser. */
export interface Arranger {
  admin: TestDatabase['admin'];
  /** Who will ask; null for nobody. */
  userId: string | null;
}

type Kind = 'LIBRARY' | 'MUNICIPALITY' | 'SUPPORT_ORGANISATION' | 'PLATFORM';
const column = {
  LIBRARY: 'library_id',
  MUNICIPALITY: 'municipality_code',
  SUPPORT_ORGANISATION: 'support_organisation_id',
  PLATFORM: null,
};
const existing = {
  LIBRARY: 'library where id',
  MUNICIPALITY: 'municipality where code',
  SUPPORT_ORGANISATION: 'support_organisation where id',
};

/** Whether there is such an organisation: of what does not exist nothing can be a member. */
async function exists({ admin }: Arranger, kind: Kind, id: string): Promise<boolean> {
  if (kind === 'PLATFORM') return id === 'NL';
  return (await admin.query(`select from ${existing[kind]} = $1`, [id])).rowCount === 1;
}

/** Somebody new with a membership. */
export async function membershipOf(
  arrange: Arranger,
  kind: Kind,
  organisation: string,
  role: string,
): Promise<{ id: string }> {
  if (!(await exists(arrange, kind, organisation))) return { id: randomUUID() };
  const user = await arrange.admin.query<{ id: string }>(
    'insert into app_user (email, name) values ($1, $1) returning id',
    [`${randomUUID()}@example.nl`],
  );
  const key = column[kind];
  const { rows } = await arrange.admin.query<{ id: string }>(
    `insert into membership (user_id, role, valid_from${key ? `, ${key}` : ''}) values ($1, $2, '2020-01-01'${key ? ', $3' : ''}) returning id`,
    [user.rows[0]!.id, role, ...(key ? [organisation] : [])],
  );
  return rows[0]!;
}

/** An invitation to somebody new. */
export async function invitationOf(
  arrange: Arranger,
  kind: Kind,
  organisation: string,
  role: string,
): Promise<{ id: string; token: string }> {
  const token = newToken();
  if (!(await exists(arrange, kind, organisation))) return { id: randomUUID(), token };
  const key = column[kind];
  const { rows } = await arrange.admin.query<{ id: string }>(
    `insert into invitation (token_hash, email, role, expires_at${key ? `, ${key}` : ''})
     values ($1, $2, $3, now() + interval '1 day'${key ? ', $4' : ''}) returning id`,
    [hashOfToken(token), `${randomUUID()}@example.nl`, role, ...(key ? [organisation] : [])],
  );
  return { id: rows[0]!.id, token };
}

const password = 'vier groene fietsen buiten';
const hash = hashPassword(password);

/** Somebody new who can sign in. */
export async function newUser({ admin }: Arranger): Promise<{ email: string; password: string }> {
  const email = `${randomUUID()}@example.nl`;
  await admin.query('insert into app_user (email, name, password_hash) values ($1, $1, $2)', [email, await hash]);
  return { email, password };
}

let turn = 0;
/** How often this was asked: what may be there once is another thing each time, and never by chance the same. */
export const nextTurn = (): number => ++turn;

/** A day on which nothing else is registered; the points of the networks were open by then. */
export const quietDay = (): string => addDays(dayAt(), -nextTurn());

/** A visit registered just now by whoever will ask, not counted yet. */
export async function visitOf({ admin, userId }: Arranger, network: Network): Promise<string> {
  const visit = randomUUID();
  const actor = userId ?? randomUUID();
  await admin.query(
    `with place as (select library_id, id as location_id, municipality_code from location where library_id = $1 and id = $2),
     stored as (insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
       select library_id, $3, location_id, municipality_code, $4, 'MORNING', 'DESK' from place returning library_id, id),
     asked as (insert into question (library_id, visit_id, position, topic, help) select library_id, id, 1, 'digid', '{HELPED}' from stored)
     insert into audit_entry (library_id, actor_id, action, subject_id) select library_id, $5, 'VISIT_REGISTERED', id from stored`,
    [network.library, network.open, visit, quietDay(), actor],
  );
  return visit;
}

/** An organisation a library added to the directory. */
export async function organisationOf(arrange: Arranger, network: Network): Promise<{ id: string; libraryId: string }> {
  const id = randomUUID();
  if (await exists(arrange, 'LIBRARY', network.library))
    await arrange.admin.query(
      `insert into organisation (id, library_id, name, category, relation) values ($1::uuid, $2, $1::uuid::text, 'WELFARE', 'OFFERS')`,
      [id, network.library],
    );
  return { id, libraryId: network.library };
}

/** A new point on trial; of a library that does not exist there is none. */
export async function trialOf({ admin }: Arranger, { library, municipality }: Network): Promise<{ id: string }> {
  const id = randomUUID();
  const known = await admin.query('select from library where id = $1', [library]);
  if (known.rowCount === 0) return { id };
  await admin.query('begin');
  await admin.query(
    'insert into location_municipality (library_id, location_id, municipality_code) values ($1, $2, $3)',
    [...[library, id, municipality]],
  );
  await admin.query(
    `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
     values ($1, $2, $3, 'Proef', 'IDO', 'SHOP', false, 'BASIC', 'WALK_IN', false, 'TRIAL', current_date - 30)`,
    [library, id, municipality],
  );
  await admin.query('commit');
  return { id };
}
