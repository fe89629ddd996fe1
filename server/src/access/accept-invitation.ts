import { problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { asAccess } from './access-database.ts';
import { findInvitation } from './find-invitation.ts';
import { hashPassword, passwordFits } from './password-hash.ts';
import { passwordProblem } from './passwords.ts';
import { type SignedIn, enter } from './sign-in.ts';
import { hashOfToken } from './tokens.ts';

const invalid = () =>
  problem('INVITATION_INVALID', 'Deze uitnodiging is gebruikt, verlopen of bestaat niet. Vraag om een nieuwe link.', [
    'token',
  ]);

/** With another invitation to the same address somebody chose a password a moment ago: that one counts. */
class AccountMadeMeanwhile extends Error {}

/** Accepts an invitation once: makes the user where there is none, adds the membership and signs in. */
export async function acceptInvitation(
  context: RequestContext,
  given: { token: string; name: string; password: string },
): Promise<SignedIn> {
  const { pool, throttle } = context.server;
  const invitation = await findInvitation(pool, given.token);
  if (!invitation) return { problems: [invalid()] };
  const name = given.name.trim();
  const known = await storedUser(context, invitation.email);
  // A persona of the demonstration belongs to everyone: it gets no password and no roles from outside its network.
  if (known?.persona) return { problems: [invalid()] };
  if (known) {
    if (!(await throttle.begin(invitation.email, context.address))) {
      return {
        problems: [
          problem(
            'TOO_MANY_ATTEMPTS',
            'Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over een kwartier opnieuw.',
          ),
        ],
      };
    }
    if (!(await passwordFits(given.password, known.hash))) {
      return {
        problems: [
          problem('SIGN_IN_FAILED', 'Dit adres heeft al een account. Vul het wachtwoord van dat account in.', [
            'password',
          ]),
        ],
      };
    }
    await throttle.succeeded(invitation.email, context.address);
  } else {
    if (name.length < 2 || name.length > 80)
      return { problems: [problem('INVALID_INPUT', 'Vul je naam in, hooguit 80 tekens.', ['name'])] };
    const weak = passwordProblem(given.password, { email: invitation.email, name });
    if (weak) return { problems: [weak] };
  }
  const hash = known ? null : await hashPassword(given.password);
  const userId = await asAccess(pool, async (client) => {
    // Marked first: of two that accept at the same moment the second finds nothing to accept.
    const { rows } = await client.query<{ id: string }>(
      `update invitation set accepted_at = now() where token_hash = $1 and accepted_at is null and expires_at > now() returning id`,
      [hashOfToken(given.token)],
    );
    if (!rows[0]) return null;
    const user = await client.query<{ id: string }>(
      `insert into app_user (email, name, password_hash) values ($1, $2, $3)
       on conflict (lower(email)) do update set password_hash = coalesce(app_user.password_hash, excluded.password_hash)
         where app_user.password_hash is null or $3 is null
       returning id`,
      [invitation.email, name, hash],
    );
    if (!user.rows[0]) throw new AccountMadeMeanwhile();
    // Invited twice to the same is a member once, unless the second invitation gives more.
    await client.query(
      `insert into membership (user_id, role, library_id, municipality_code, support_organisation_id, manages_users, valid_from, valid_until)
       select $1, role, library_id, municipality_code, support_organisation_id, manages_users, $2, membership_until from invitation i where id = $3
         and not exists (select from membership m where m.user_id = $1 and m.role = i.role
           and (m.library_id, m.municipality_code, m.support_organisation_id)
             is not distinct from (i.library_id, i.municipality_code, i.support_organisation_id)
           and (m.manages_users or not i.manages_users) and m.valid_from <= $2
           and coalesce(m.valid_until, 'infinity') >= coalesce(i.membership_until, 'infinity')
           and coalesce(m.valid_until, 'infinity') > $2)`,
      [user.rows[0].id, context.today, rows[0].id],
    );
    return user.rows[0].id;
  }).catch((error: unknown) => {
    if (error instanceof AccountMadeMeanwhile) return 'again' as const;
    throw error;
  });
  // Now there is an account, so its own password is asked.
  if (userId === 'again') return acceptInvitation(context, given);
  return userId ? enter(context, userId) : { problems: [invalid()] };
}

async function storedUser(
  context: RequestContext,
  email: string,
): Promise<{ hash: string | null; persona: string | null } | null> {
  const { rows } = await asAccess(context.server.pool, (client) =>
    client.query<{ hash: string | null; persona: string | null }>(
      'select password_hash as hash, persona from app_user where lower(email) = lower($1)',
      [email],
    ),
  );
  return rows[0] ?? null;
}
