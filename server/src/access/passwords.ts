import { type Problem, problem } from '../graphql/problem.ts';
import { commonPasswords } from './common-passwords.ts';
import { mostCharacters } from './password-hash.ts';

/** Fewest characters of a password. No rules about which: length is what helps. */
const fewest = 12;

/** Letters of every script; digits and signs are none. */
const notLetters = /\P{L}+/gu;

/** What is wrong with a new password, or null. */
export function passwordProblem(password: string, about: { email: string; name: string }): Problem | null {
  if ([...password].length < fewest) {
    return problem('PASSWORD_TOO_SHORT', `Kies een wachtwoord van minstens ${fewest} tekens. Een korte zin mag ook.`, [
      'password',
    ]);
  }
  if (password.length > mostCharacters)
    return problem('INVALID_INPUT', `Een wachtwoord heeft hooguit ${mostCharacters} tekens.`, ['password']);
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
