import { hash, verify } from '@node-rs/argon2';
import { type Problem, problem } from '../graphql/problem.ts';
import { commonPasswords } from './common-passwords.ts';

/** argon2id with 64 MiB and two passes (OWASP ASVS 5). */
const strength = { memoryCost: 64 * 1024, timeCost: 2, parallelism: 1 };

/** Fewest characters of a password. No rules about which: length is what helps. */
const fewest = 12;
/** More is no password but a way to keep the server busy. */
const most = 256;

/** The hash to store of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** A hash of nobody's password: checking against it takes as long as checking a real one. */
const nobody = hashPassword('nobody has this password');

/** Whether a password belongs to a hash; for an unknown user (null) it is false after the same time. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), password.slice(0, most));
  return fits && stored !== null;
}

/** Letters of every script; digits and signs are none. */
const notLetters = /\P{L}+/gu;

/** What is wrong with a new password, or null. */
export function passwordProblem(password: string, about: { email: string; name: string }): Problem | null {
  if ([...password].length < fewest) {
    return problem('PASSWORD_TOO_SHORT', `Kies een wachtwoord van minstens ${fewest} tekens. Een korte zin mag ook.`, [
      'password',
    ]);
  }
  if (password.length > most)
    return problem('INVALID_INPUT', `Een wachtwoord heeft hooguit ${most} tekens.`, ['password']);
  const plain = password.toLowerCase();
  const own = [about.email.split('@')[0]!, about.name]
    .flatMap((words) => words.toLowerCase().split(notLetters))
    .filter((word) => word.length >= 4);
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), plain);
  const ownWordsOnly = rest !== plain && rest.replace(notLetters, '').length < 3;
  if (
    commonPasswords.has(plain) ||
    commonPasswords.has(plain.replace(/[\d\W_]+$/, '')) ||
    new Set(plain).size < 4 ||
    ownWordsOnly
  ) {
    return problem(
      'PASSWORD_TOO_COMMON',
      'Dit wachtwoord is te makkelijk te raden. Kies een ander, bijvoorbeeld een paar woorden achter elkaar.',
      ['password'],
    );
  }
  return null;
}
