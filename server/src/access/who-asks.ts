import type { CookieToSet, ServerParts } from '../graphql/request-context.ts';
import { deskCookie, deskCookieName } from './desk-cookie.ts';
import { deskOfSecret } from './desk-identity.ts';
import type { Identity } from './identity.ts';
import { sessionCookieName } from './session-cookie.ts';
import { type SessionLook, findSession } from './sessions.ts';

/** Who asks by cookie, and what the answer must remember. */
export interface Asker {
  identity: Identity | null;
  /** Version of all that the identity of a session follows from; null for whoever has none. */
  version: string | null;
  /** Token of the session's cookie, also of a session that has ended. */
  sessionToken: string | null;
  /** The browser shows the cookie of a paired device, be it withdrawn since. */
  deskCookieShown: boolean;
  /** Cookies to set along with the answer. */
  cookies: CookieToSet[];
}

/**
 * Who a browser's cookies speak for: the user who signed in, else the device that was paired with a point. A persona of the
 * demonstration is nobody outside demonstration mode, also in a session begun before that was switched off.
 */
export async function whoAsks(
  server: Pick<ServerParts, 'pool' | 'secureCookies' | 'demonstration'>,
  cookies: Readonly<Record<string, string | undefined>>,
  today: string,
  look: SessionLook = {},
): Promise<Asker> {
  const { pool, secureCookies } = server;
  const sessionToken = cookies[sessionCookieName(secureCookies)] || null;
  const secret = cookies[deskCookieName(secureCookies)] || null;
  const asker = { sessionToken, deskCookieShown: secret !== null };
  const found = sessionToken ? await findSession(pool, sessionToken, today, look) : null;
  if (found && (server.demonstration || !found.identity.demonstration)) return { ...asker, ...found, cookies: [] };
  const desk = secret ? await deskOfSecret(pool, secret, today) : null;
  const renewed = desk?.firstToday ? [deskCookie(secret!, secureCookies)] : [];
  return { ...asker, identity: desk?.identity ?? null, version: null, cookies: renewed };
}
