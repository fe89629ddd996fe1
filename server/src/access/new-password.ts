import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { hashPassword } from './password-hash.ts';

/** Letters and digits that cannot be taken for one another when read out over the telephone. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Gives a user a new random password and ends their sessions: for someone who lost theirs and whom the operator knows.
 * An invitation never does this, since whoever makes it sees the link.
 * @param client a connection as the migrator
 * @returns the password, to hand over once; null when there is no such user or it is a persona of the demonstration
 */
export async function giveNewPassword(client: pg.Client, email: string): Promise<string | null> {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  const password = [group(), group(), group(), group()].join('-');
  const { rows } = await client.query<{ id: string }>(
    'update app_user set password_hash = $2 where lower(email) = lower($1) and persona is null returning id',
    [email.trim(), await hashPassword(password)],
  );
  if (!rows[0]) return null;
  await client.query('delete from session where user_id = $1', [rows[0].id]);
  return password;
}
