import type { Temporal } from 'temporal-polyfill';
import type { Identity } from './identity.ts';
import { hashOfToken } from './tokens.ts';

/** Sessions of a busy day; the one looked up longest ago goes first. */
const most = 2000;

/** After so many minutes a session is looked up again in any case, for its use has to be written down. */
const minutes = 5;

/** Who a session spoke for, and how to find out whether it still does. */
export interface RememberedIdentity {
  identity: Identity;
  /** Of all that the identity follows from. */
  version: string;
  /** The session's key in the database. */
  tokenHash: Buffer;
  /** When it was looked up, and the day in Europe/Amsterdam that its memberships were valid on. */
  at: Temporal.Instant;
  today: string;
}

/**
 * Who each session spoke for when it was last looked up. Nothing may leave on the strength of it: what is read in their name counts only when
 * the database finds, along with it, that the session still stands (docs/decisions/0025).
 */
export class RememberedIdentities {
  /** By the hash of the cookie's token, as in the database: whoever reads the memory has no session. Longest ago first. */
  readonly #bySession = new Map<string, RememberedIdentity>();

  /** Who this session spoke for a moment ago, on this day; null when that is not remembered. */
  of(sessionToken: string, { now, today }: { now: Temporal.Instant; today: string }): RememberedIdentity | null {
    const found = this.#bySession.get(keyOf(hashOfToken(sessionToken)));
    const fresh = found && now.epochMilliseconds - found.at.epochMilliseconds < minutes * 60_000;
    return fresh && found.today === today ? found : null;
  }

  /** Keeps what looking up a session found; null when it is unknown, has ended or may not be used. */
  keep(sessionToken: string, found: Omit<RememberedIdentity, 'tokenHash'> | null): void {
    const tokenHash = hashOfToken(sessionToken);
    const key = keyOf(tokenHash);
    this.#bySession.delete(key);
    if (!found) return;
    this.#bySession.set(key, { ...found, tokenHash });
    if (this.#bySession.size > most) this.#bySession.delete(this.#bySession.keys().next().value!);
  }
}

const keyOf = (tokenHash: Buffer): string => tokenHash.toString('base64');
