import type pg from 'pg';
import { asAccess } from './access-database.ts';
import { type Identity, type TokenScope, withoutMemberships } from './identity.ts';
import { hashOfToken } from './tokens.ts';

/** How every API token begins, so that people and scanners of leaked secrets know one when they see it. */
export const tokenPrefix = 'rp_';

const findToken = `
with found as (
  select library_id, id, name, scopes from api_token where token_hash = $1 and withdrawn_on is null and ends_on >= $2::date
), used as (
  update api_token t set last_used_on = $2 from found
  where t.library_id = found.library_id and t.id = found.id and t.last_used_on is distinct from $2::date
)
select library_id as "libraryId", id, name, scopes from found`;

/** The system that shows this token; null when there is no such token, or it ended or was withdrawn. */
export async function identityOfToken(pool: pg.Pool, token: string, today: string): Promise<Identity | null> {
  if (!token.startsWith(tokenPrefix)) return null;
  const { rows } = await asAccess(pool, (client) =>
    client.query<{ libraryId: string; id: string; name: string; scopes: TokenScope[] }>({
      name: 'token',
      text: findToken,
      values: [hashOfToken(token), today],
    }),
  );
  if (!rows[0]) return null;
  const { libraryId, id, name, scopes } = rows[0];
  return {
    ...withoutMemberships,
    actor: { kind: 'API_TOKEN', id },
    name,
    desk: null,
    token: { libraryId, scopes },
  };
}
