import { notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Problem } from '../graphql/problem.ts';
import { asAccess } from './access-database.ts';
import type { Identity } from './identity.ts';
import { passwordFits } from './password-hash.ts';
import { sessionCookie } from './session-cookie.ts';
import { endSession, identityOfSession, startSession } from './sessions.ts';
import { tenantSettings } from './tenant-settings.ts';

/** Who got in, or why nobody did. */
export type SignedIn = { identity: Identity } | { problems: Problem[] };

/** Signs in with e-mail address and password. The answer and its time are the same for an unknown address and a wrong password. */
export async function signIn(context: RequestContext, email: string, password: string): Promise<SignedIn> {
  const { pool, throttle } = context.server;
  const address = email.trim().toLowerCase().slice(0, 254);
  if (!(await throttle.begin(address, context.address))) {
    return {
      problems: [
        problem(
          'TOO_MANY_ATTEMPTS',
          'Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over een kwartier opnieuw.',
        ),
      ],
    };
  }
  const { rows } = await asAccess(pool, (client) =>
    client.query<{ id: string; hash: string | null }>(
      'select id, password_hash as hash from app_user where lower(email) = $1',
      [address],
    ),
  );
  const user = rows[0];
  if (!(await passwordFits(password, user?.hash ?? null))) {
    return {
      problems: [
        problem(
          'SIGN_IN_FAILED',
          'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.',
        ),
      ],
    };
  }
  await throttle.succeeded(address, context.address);
  return enter(context, user!.id);
}

/** Signs in as a persona of the demonstration network; there is no such way in outside demonstration mode. */
export async function signInAsPersona(context: RequestContext, key: string): Promise<SignedIn> {
  if (!context.server.demonstration) return { problems: [notFound('Deze demonstratiegebruiker', ['key'])] };
  const { rows } = await asAccess(context.server.pool, (client) =>
    client.query<{ id: string }>('select id from app_user where persona = $1', [key]),
  );
  return rows[0] ? enter(context, rows[0].id) : { problems: [notFound('Deze demonstratiegebruiker', ['key'])] };
}

/** Ends the session on the server and takes its cookie away. */
export async function signOut(context: RequestContext): Promise<void> {
  if (context.sessionToken) await endSession(context.server.pool, context.sessionToken);
  context.cookies.push(sessionCookie('', context.server.secureCookies));
}

/** Starts a session for a user who has proved who they are; an earlier session of this browser ends. */
export async function enter(context: RequestContext, userId: string): Promise<SignedIn> {
  const { pool, secureCookies } = context.server;
  if (context.sessionToken) await endSession(pool, context.sessionToken);
  const token = await asAccess(pool, (client) => startSession(client, userId));
  context.cookies.push(sessionCookie(token, secureCookies));
  const identity = await identityOfSession(pool, token, context.today);
  if (!identity) throw new Error('A session that was just started is not there.');
  context.identity = identity;
  await context.db.become(tenantSettings(identity));
  return { identity };
}
