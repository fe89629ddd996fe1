import { hash, verify } from '@node-rs/argon2';

/** argon2id with 64 MiB and two passes (OWASP ASVS 5). */
const strength = { memoryCost: 64 * 1024, timeCost: 2, parallelism: 1 };

/** More is no password but a way to keep the server busy. */
export const mostCharacters = 256;

/** The hash to store of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** A hash of nobody's password: checking against it takes as long as checking a real one. */
const nobody = hashPassword('nobody has this password');

/** Whether a password belongs to a hash; for an unknown user (null) it is false after the same time. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), password.slice(0, mostCharacters));
  return fits && stored !== null;
}
