import type { Identity } from './identity.ts';
import { hashOfToken } from './tokens.ts';

/** As many sessions as are in use at once on a busy day, a few times over. */
const most = 1000;

/**
 * Who sessions spoke for when they were last looked up, and on which day. A guess and nothing more: it lets reading begin while the session
 * is looked up again, and what was read is told only when it turns out right.
 */
export class KnownAskers {
  readonly #bySession = new Map<string, { identity: Identity; today: string }>();

  /** Who the session of this token spoke for; null when it was not looked up today. */
  guess(token: string, today: string): Identity | null {
    const known = this.#bySession.get(keyOf(token));
    return known?.today === today ? known.identity : null;
  }

  /** Keeps what was found; a session that speaks for nobody is forgotten. */
  remember(token: string, today: string, identity: Identity | null): void {
    const key = keyOf(token);
    // Taken out and put back at the end: those that were not used for longest go first.
    this.#bySession.delete(key);
    if (identity) this.#bySession.set(key, { identity, today });
    if (this.#bySession.size > most) this.#bySession.delete(this.#bySession.keys().next().value!);
  }
}

const keyOf = (token: string): string => hashOfToken(token).toString('base64');
