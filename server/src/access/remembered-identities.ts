import type { Identity } from './identity.ts';
import { hashOfToken } from './tokens.ts';

/** Sessions of a busy day; the one looked up longest ago goes first. */
const most = 2000;

/**
 * Who each session spoke for when it was last looked up. Nothing may leave on the strength of it: it lets reading begin while the session is
 * looked up once more, and what was read is thrown away when that finds anything else (docs/decisions/0025).
 */
export class RememberedIdentities {
  /** By the hash of the cookie's token, as in the database: whoever reads the memory has no session. Longest ago first. */
  readonly #bySession = new Map<string, Identity>();

  /** Who this session spoke for; null when that is not remembered. */
  of(sessionToken: string): Identity | null {
    return this.#bySession.get(keyOf(sessionToken)) ?? null;
  }

  /** Keeps what looking up a session found; null when it is unknown, has ended or may not be used. */
  keep(sessionToken: string, identity: Identity | null): void {
    const key = keyOf(sessionToken);
    this.#bySession.delete(key);
    if (!identity) return;
    this.#bySession.set(key, identity);
    if (this.#bySession.size > most) this.#bySession.delete(this.#bySession.keys().next().value!);
  }
}

const keyOf = (sessionToken: string): string => hashOfToken(sessionToken).toString('base64');
