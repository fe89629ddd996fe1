import type pg from 'pg';
import { z } from 'zod';
import { hashOfToken, newToken } from './tokens.ts';

/** How long the first administrator can take. */
const validDays = 7;

/** A link that makes its reader a platform administrator; it cannot be shown again. */
export interface AdministratorInvitation {
  /** Path to put behind the platform's address. */
  path: string;
  /** Days until the link ends. */
  validDays: number;
}

/**
 * Invites a platform administrator who manages users. By a command only: there is nobody yet who could invite them.
 * @param client a connection as the migrator
 * @returns null when this is no e-mail address
 */
export async function createAdministratorInvitation(
  client: pg.Client,
  email: string,
): Promise<AdministratorInvitation | null> {
  const address = z.email().max(254).safeParse(email.trim());
  if (!address.success) return null;
  const token = newToken();
  await client.query(
    `insert into invitation (token_hash, email, role, manages_users, expires_at)
     values ($1, $2, 'PLATFORM_ADMINISTRATOR', true, now() + make_interval(days => $3))`,
    [hashOfToken(token), address.data, validDays],
  );
  return { path: `/uitnodiging/${token}`, validDays };
}
