import type { CookieToSet } from '../graphql/request-context.ts';
import { sessionSeconds } from './sessions.ts';

/** `__Host-` binds the cookie to this very host and to https; browsers accept no such name over plain http. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-regiepunt' : 'regiepunt');

/** The cookie that carries a session, out of reach of scripts; an empty token takes it away. */
export function sessionCookie(token: string, secure: boolean): CookieToSet {
  return {
    name: sessionCookieName(secure),
    value: token,
    options: { path: '/', httpOnly: true, secure, sameSite: 'lax', maxAge: token ? sessionSeconds : 0 },
  };
}
