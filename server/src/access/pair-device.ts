import { problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { asAccess } from './access-database.ts';
import { deskCookie } from './desk-cookie.ts';
import type { Pairing, PairingPayload, ThisDevice } from './desk-link.type.ts';
import { hashOfShortCode } from './short-code.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Under this name wrong codes count together, as wrong passwords do per account. */
const guessing = 'koppelcode';

const pairingColumns = `d.name as "deviceName", l.name as "locationName", b.name as "libraryName"`;

/** What a code pairs a device with: shown before it does, so that nobody pairs by opening a link. */
export const findPairing = (context: RequestContext, code: string): Promise<PairingPayload> =>
  tryCode(context, 'LOOK', async () => {
    const { rows } = await asAccess(context.server.pool, (client) =>
      client.query<Pairing>(
        `select ${pairingColumns} from desk_link d join location l on l.library_id = d.library_id and l.id = d.location_id
         join library b on b.id = d.library_id where d.code_hash = $1 and d.code_ends_at > now()`,
        [hashOfShortCode(code)],
      ),
    );
    return rows[0] ?? null;
  });

/** Pairs this browser with the point of a code: its cookie is all a volunteer needs from then on. The code is used up. */
export const pairDevice = (context: RequestContext, code: string): Promise<PairingPayload> =>
  tryCode(context, 'PAIR', async () => {
    const secret = newToken();
    const { rows } = await asAccess(context.server.pool, (client) =>
      client.query<Pairing>(
        `update desk_link d set secret_hash = $2, code_hash = null, code_ends_at = null, paired_on = $3, last_used_on = $3
         from location l, library b
         where d.code_hash = $1 and d.code_ends_at > now() and l.library_id = d.library_id and l.id = d.location_id and b.id = d.library_id
         returning ${pairingColumns}`,
        [hashOfShortCode(code), hashOfToken(secret), context.today],
      ),
    );
    if (rows[0]) context.cookies.push(deskCookie(secret, context.server.secureCookies));
    return rows[0] ?? null;
  });

/** The device that asks; null for a browser that was never paired. */
export function thisDevice({ identity, deskCookieShown }: RequestContext): ThisDevice | null {
  if (identity?.desk) return { paired: true, name: identity.name };
  // Whoever is signed in goes before the device, which was not looked up then.
  return deskCookieShown && !identity ? { paired: false, name: null } : null;
}

/**
 * Slows down guessing: ten wrong codes from one network in a quarter of an hour. Pairing takes them away; looking at a right code does
 * not, for it stays right, and whoever has one could go on guessing for ever.
 */
async function tryCode(
  context: RequestContext,
  way: 'LOOK' | 'PAIR',
  find: () => Promise<Pairing | null>,
): Promise<PairingPayload> {
  const { throttle } = context.server;
  if (!(await throttle.begin(guessing, context.address))) {
    const message = 'Er is te vaak een verkeerde code ingevuld. Probeer het over een kwartier opnieuw.';
    return { pairing: null, problems: [problem('TOO_MANY_ATTEMPTS', message)] };
  }
  const pairing = await find();
  if (!pairing) {
    const message = 'Deze code is gebruikt, verlopen of bestaat niet. Vraag de coördinator om een nieuwe.';
    return { pairing: null, problems: [problem('PAIRING_INVALID', message, ['code'])] };
  }
  if (way === 'PAIR') await throttle.succeeded(guessing, context.address);
  else await throttle.wasRight(guessing, context.address);
  return { pairing, problems: [] };
}
