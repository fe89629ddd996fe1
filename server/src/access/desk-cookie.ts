import type { CookieToSet } from '../graphql/request-context.ts';

/** How long a device stays paired without being used; every day of use begins this anew. */
export const deskIdleDays = 365;

/** Name of the cookie a paired device shows; `__Host-` where browsers accept it, as with the session's. */
export const deskCookieName = (secure: boolean): string => (secure ? '__Host-regiepunt-balie' : 'regiepunt-balie');

/** The cookie that carries a desk link, out of reach of scripts. */
export function deskCookie(secret: string, secure: boolean): CookieToSet {
  return {
    name: deskCookieName(secure),
    value: secret,
    options: { path: '/', httpOnly: true, secure, sameSite: 'lax', maxAge: deskIdleDays * 86_400 },
  };
}
