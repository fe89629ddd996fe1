import type pg from 'pg';
import { asAccess, askAsAccess } from './access-database.ts';
import type { Identity } from './identity.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** A session ends after this many hours without use, and after `absoluteHours` in any case. */
const idleHours = 12;
const absoluteHours = 24 * 7;

/** Longest life of a session's cookie, in seconds. */
export const sessionSeconds = absoluteHours * 3600;

/** Starts a session inside a transaction of access/. @returns the token for the cookie; only its hash is stored. */
export async function startSession(client: pg.PoolClient, userId: string): Promise<string> {
  const token = newToken();
  await client.query('insert into session (token_hash, user_id) values ($1, $2)', [hashOfToken(token), userId]);
  await client.query(
    `delete from session where last_seen_at < now() - make_interval(hours => $1) or started_at < now() - make_interval(hours => $2)`,
    [idleHours, absoluteHours],
  );
  return token;
}

/** Ends a session on the server, at sign-out. */
export async function endSession(pool: pg.Pool, token: string): Promise<void> {
  await asAccess(pool, (client) => client.query('delete from session where token_hash = $1', [hashOfToken(token)]));
}

const findIdentity = `
with found as (
  select user_id from session
  where token_hash = $1 and last_seen_at > now() - make_interval(hours => $3) and started_at > now() - make_interval(hours => $4)
), seen as (
  -- Once in five minutes is precise enough for an idle limit of hours, and spares a write per request.
  update session set last_seen_at = now() where token_hash = $1 and last_seen_at < now() - interval '5 minutes'
    and exists (select from found) and not $5::boolean
), active as (
  select m.*, p.name as poi_name from membership m
  left join support_organisation p on p.id = m.support_organisation_id
  where m.user_id = (select user_id from found) and m.valid_from <= $2::date and (m.valid_until is null or m.valid_until > $2::date)
)
select json_build_object('kind', 'USER', 'id', u.id) as actor, u.id as "userId", u.name, u.email, u.persona is not null as demonstration,
  null as desk, null as token,
  coalesce((select json_agg(json_build_object(
    'id', a.id, 'role', a.role, 'managesUsers', a.manages_users, 'validFrom', a.valid_from, 'validUntil', a.valid_until,
    'organisationKind', case when a.library_id is not null then 'LIBRARY' when a.municipality_code is not null then 'MUNICIPALITY'
      when a.support_organisation_id is not null then 'SUPPORT_ORGANISATION' else 'PLATFORM' end,
    'organisationId', coalesce(a.library_id::text, a.municipality_code, a.support_organisation_id::text, 'NL'),
    'organisationName', coalesce(l.name, g.name, a.poi_name, 'Nederland')) order by a.valid_from, a.id)
    from active a left join library l on l.id = a.library_id left join municipality g on g.code = a.municipality_code), '[]') as memberships,
  coalesce((select array_agg(distinct s.library_id::text) from library_support s join active a on a.support_organisation_id = s.support_organisation_id
    where s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date)), '{}') as "advisedLibraries",
  coalesce((select array_agg(distinct g.code) from active a join support_organisation_province sp on sp.support_organisation_id = a.support_organisation_id
    join municipality g on g.province_code = sp.province_code), '{}') as "advisedMunicipalities"
from app_user u where u.id = (select user_id from found)`;

/** How a session is looked at. */
export interface SessionLook {
  /**
   * For a page that is open: nobody did anything, so it keeps no idle session alive. The server says so of a socket (live/), and a page
   * that draws itself again by a header; who sends that header without need only lets a session of their own end sooner.
   */
  watching?: boolean;
}

/** Who holds this token, with the memberships valid on `today`; null when the session is unknown or has ended. */
export async function identityOfSession(
  pool: pg.Pool,
  token: string,
  today: string,
  { watching = false }: SessionLook = {},
): Promise<Identity | null> {
  const rows = await askAsAccess<Identity & Record<string, unknown>>(pool, {
    name: 'identity',
    text: findIdentity,
    values: [hashOfToken(token), today, idleHours, absoluteHours, watching],
  });
  return rows[0] ?? null;
}
