import type pg from 'pg';
import type { Condition } from '../database/reading-work.ts';
import { accessRole, asAccess, askAsAccess } from './access-database.ts';
import type { Identity } from './identity.ts';
import { OrganisationKind } from './roles.ts';
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

/** Another one after every change of what an identity is made of (migration 1764012000000). */
const version = `u.version || ' ' || n.version`;

/** Sessions that have not ended, of which the text says the token's hash and the hours without use and at all, as placeholders. */
const fromLiving = (hash: string, idle: string, absolute: string) => `
from session s join app_user u on u.id = s.user_id cross join network_version n
where s.token_hash = ${hash} and s.last_seen_at > now() - make_interval(hours => ${idle}) and s.started_at > now() - make_interval(hours => ${absolute})`;

/** What every request asks first, so without anything that few need: each part costs, also where it finds nothing. */
const findIdentity = `
select json_build_object('kind', 'USER', 'id', u.id) as actor, u.id as "userId", u.name, u.email, u.persona is not null as demonstration,
  null as desk, null as token, ${version} as version, s.last_seen_at < now() - interval '5 minutes' as "seenLongAgo",
  coalesce((select json_agg(json_build_object(
    'id', m.id, 'role', m.role, 'managesUsers', m.manages_users, 'validFrom', m.valid_from, 'validUntil', m.valid_until,
    'organisationKind', case when m.library_id is not null then 'LIBRARY' when m.municipality_code is not null then 'MUNICIPALITY'
      when m.support_organisation_id is not null then 'SUPPORT_ORGANISATION' else 'PLATFORM' end,
    'organisationId', coalesce(m.library_id::text, m.municipality_code, m.support_organisation_id::text, 'NL'),
    'organisationName', coalesce(l.name, g.name, p.name, 'Nederland')) order by m.valid_from, m.id)
    from membership m left join library l on l.id = m.library_id left join municipality g on g.code = m.municipality_code
      left join support_organisation p on p.id = m.support_organisation_id
    where m.user_id = u.id and m.valid_from <= $2::date and (m.valid_until is null or m.valid_until > $2::date)), '[]') as memberships${fromLiving('$1', '$3', '$4')}`;

/** Whom the support organisations of a user advise today: of a POI adviser alone. */
const findAdvised = `
select
  coalesce((select array_agg(distinct s.library_id::text) from library_support s where s.support_organisation_id = any ($1::uuid[])
    and s.valid_from <= $2::date and (s.valid_until is null or s.valid_until > $2::date)), '{}') as "advisedLibraries",
  coalesce((select array_agg(distinct g.code) from support_organisation_province sp join municipality g on g.province_code = sp.province_code
    where sp.support_organisation_id = any ($1::uuid[])), '{}') as "advisedMunicipalities"`;

type Advised = Pick<Identity, 'advisedLibraries' | 'advisedMunicipalities'>;
type Found = Omit<Identity, keyof Advised> & { version: string; seenLongAgo: boolean };

/** Whom a session speaks for, and the version of all that follows from. */
export interface FoundSession {
  identity: Identity;
  version: string;
}

/** How a session is looked at. */
export interface SessionLook {
  /**
   * For a page that is open: nobody did anything, so it keeps no idle session alive. The server says so of a socket (live/), and a page
   * that draws itself again by a header; who sends that header without need only lets a session of their own end sooner.
   */
  watching?: boolean;
}

/** Who holds this token, with the memberships valid on `today`; null when the session is unknown or has ended. */
export const identityOfSession = async (pool: pg.Pool, token: string, today: string): Promise<Identity | null> =>
  (await findSession(pool, token, today))?.identity ?? null;

/** The same, with its version. */
export async function findSession(
  pool: pg.Pool,
  token: string,
  today: string,
  { watching = false }: SessionLook = {},
): Promise<FoundSession | null> {
  const hash = hashOfToken(token);
  const [found] = await askAsAccess<Found & Record<string, unknown>>(pool, {
    name: 'identity',
    text: findIdentity,
    values: [hash, today, idleHours, absoluteHours],
  });
  if (!found) return null;
  const { seenLongAgo, version, ...user } = found;
  // Once in five minutes is precise enough for an idle limit of hours, and spares a write per request.
  if (seenLongAgo && !watching)
    await askAsAccess(pool, { text: 'update session set last_seen_at = now() where token_hash = $1', values: [hash] });
  const advisedBy = user.memberships.flatMap(({ organisationKind, organisationId }) =>
    organisationKind === OrganisationKind.SUPPORT_ORGANISATION ? [organisationId] : [],
  );
  // What a POI advises is read after its version: what changes in between has another version, and is looked up again.
  const identity = { ...user, ...(advisedBy.length > 0 ? await advised(pool, advisedBy, today) : nobodyAdvised()) };
  return { identity, version };
}

const stands = `exists (select ${fromLiving('$1', '$2', '$3')}
  and ${version} = $4 and ($5::boolean or s.last_seen_at >= now() - interval '5 minutes'))`;

/**
 * That a session still speaks for whom it was found to on the same day, to be asked along with whatever is read in their name: for less than looking
 * it up. Does not hold either when its use has to be written down.
 */
export const sessionStands = (tokenHash: Buffer, found: string, { watching = false }: SessionLook): Condition => ({
  role: accessRole,
  text: stands,
  values: [tokenHash, idleHours, absoluteHours, found, watching],
});

const nobodyAdvised = (): Advised => ({ advisedLibraries: [], advisedMunicipalities: [] });

async function advised(pool: pg.Pool, supportOrganisations: string[], today: string): Promise<Advised> {
  const [found] = await askAsAccess<Advised & Record<string, unknown>>(pool, {
    name: 'advised',
    text: findAdvised,
    values: [supportOrganisations, today],
  });
  return found!;
}
