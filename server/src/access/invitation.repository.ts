import type pg from 'pg';
import { asAccess } from './access-database.ts';
import type { Invitation } from './account.type.ts';
import { hashOfToken } from './tokens.ts';

/** SQL of the kind, id and name of the organisation a row of `alias` belongs to, as JSON. */
export const organisationSql = (alias: string): string => `json_build_object(
  'kind', case when ${alias}.library_id is not null then 'LIBRARY' when ${alias}.municipality_code is not null then 'MUNICIPALITY'
    when ${alias}.support_organisation_id is not null then 'SUPPORT_ORGANISATION' else 'PLATFORM' end,
  'id', coalesce(${alias}.library_id::text, ${alias}.municipality_code, ${alias}.support_organisation_id::text, 'NL'),
  'name', coalesce((select name from library where id = ${alias}.library_id), (select name from municipality where code = ${alias}.municipality_code),
    (select name from support_organisation where id = ${alias}.support_organisation_id), 'Regiepunt'))`;

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
