import type { CookieToSet, ServerParts } from '../graphql/request-context.ts';
import { deskCookie, deskCookieName } from './desk-cookie.ts';
import { deskOfSecret } from './desk-identity.ts';
import type { Identity } from './identity.ts';
import { sessionCookieName } from './session-cookie.ts';
import { type SessionLook, identityOfSession } from './sessions.ts';

/** Who asks by cookie, and what the answer must remember. */
export interface Asker {
  identity: Identity | null;
  /** Token of the session's cookie, also of a session that has ended. */
  sessionToken: string | null;
  /** The browser shows the cookie of a paired device, be it withdrawn since. */
  deskCookieShown: boolean;
  /** Cookies to set along with the answer. */
  cookies: CookieToSet[];
}

type Server = Pick<ServerParts, 'pool' | 'secureCookies' | 'demonstration' | 'knownAskers'>;
type Cookies = Readonly<Record<string, string | undefined>>;

/**
 * Who the session of a browser's cookies spoke for a moment ago: only to begin with, before `whoAsks` has answered. Null when unknown, and of
 * a paired device, which may take a second look for which there may be no connection while what was begun holds one.
 */
export function whoAskedBefore({ secureCookies, knownAskers }: Server, cookies: Cookies, today: string): Asker | null {
  const sessionToken = cookies[sessionCookieName(secureCookies)] || null;
  const identity =
    sessionToken && !cookies[deskCookieName(secureCookies)] ? knownAskers.guess(sessionToken, today) : null;
  return identity && { identity, sessionToken, deskCookieShown: false, cookies: [] };
}

/**
 * Who a browser's cookies speak for: the user who signed in, else the device that was paired with a point. A persona of the
 * demonstration is nobody outside demonstration mode, also in a session begun before that was switched off.
 */
export async function whoAsks(server: Server, cookies: Cookies, today: string, look: SessionLook = {}): Promise<Asker> {
  const { pool, secureCookies } = server;
  const sessionToken = cookies[sessionCookieName(secureCookies)] || null;
  const secret = cookies[deskCookieName(secureCookies)] || null;
  const asker = { sessionToken, deskCookieShown: secret !== null };
  const user = sessionToken ? await identityOfSession(pool, sessionToken, today, look) : null;
  const allowed = user && (server.demonstration || !user.demonstration) ? user : null;
  if (sessionToken) server.knownAskers.remember(sessionToken, today, allowed);
  if (allowed) return { ...asker, identity: allowed, cookies: [] };
  const desk = secret ? await deskOfSecret(pool, secret, today) : null;
  const renewed = desk?.firstToday ? [deskCookie(secret!, secureCookies)] : [];
  return { ...asker, identity: desk?.identity ?? null, cookies: renewed };
}
