import type pg from 'pg';
import { asAccess } from './access-database.ts';
import type { Invitation } from './account.type.ts';
import { organisationSql } from './organisation-sql.ts';
import { hashOfToken } from './tokens.ts';

/** The invitation behind a link's token; null when it is unknown, used or expired. */
export async function findInvitation(pool: pg.Pool, token: string): Promise<Invitation | null> {
  const { rows } = await asAccess(pool, (client) =>
    client.query<Invitation>(
      `select i.email, i.role, ${organisationSql('i')} as organisation, (i.expires_at at time zone 'Europe/Amsterdam')::date as "expiresOn",
         exists (select from app_user u where lower(u.email) = lower(i.email) and u.password_hash is not null) as "hasAccount"
       from invitation i where i.token_hash = $1 and i.accepted_at is null and i.expires_at > now()`,
      [hashOfToken(token)],
    ),
  );
  return rows[0] ?? null;
}
