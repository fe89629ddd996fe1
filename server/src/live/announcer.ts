import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { loggableError } from '../graphql/loggable-error.ts';

/** The channel the processes tell each other on which points have new counts. */
export const channel = 'regiepunt_registrations';

/** Milliseconds in which announcements are gathered into one statement. */
const gathering = 100;

/** Milliseconds until what could not be sent is tried again. */
const again = 1000;

/**
 * Tells every process, this one too, which points have new counts. A notice carries the id of a location and nothing else: whoever
 * hears it reads anew under its own policies.
 *
 * Sent apart from the registration, after its commit, for all points of a tenth of a second together. A NOTIFY inside the transaction
 * that registers would be simpler, but PostgreSQL then takes one lock over the whole server until that commit is on disk, so that the
 * registrations of all libraries would wait for each other.
 */
export class Announcer {
  readonly #pool: pg.Pool;
  readonly #log: Pick<FastifyBaseLogger, 'warn'>;
  #waiting = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #sending: Promise<void> | null = null;
  #stopped = false;

  constructor(pool: pg.Pool, log: Pick<FastifyBaseLogger, 'warn'>) {
    this.#pool = pool;
    this.#log = log;
  }

  /** Announces points with the next statement; one that is named twice is told once. */
  add(locationIds: Iterable<string>): void {
    for (const id of locationIds) this.#waiting.add(id);
    this.#plan(gathering);
  }

  /** Sends what still waits, and nothing after it. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#sending;
    await this.#send();
  }

  #plan(delay: number): void {
    if (this.#timer || this.#stopped || this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // A statement still under way when the next is due means a slow database: one at a time is enough for it.
      if (this.#sending) return;
      this.#sending = this.#send().then((delay) => {
        this.#sending = null;
        this.#plan(delay);
      });
    }, delay);
    this.#timer.unref();
  }

  /** @returns after how long the next statement may go. What could not be sent waits for it. */
  async #send(): Promise<number> {
    if (this.#waiting.size === 0) return gathering;
    const ids = [...this.#waiting];
    this.#waiting = new Set();
    try {
      await this.#pool.query('select pg_notify($1, id) from unnest($2::text[]) as id', [channel, ids]);
      return gathering;
    } catch (error) {
      for (const id of ids) this.#waiting.add(id);
      this.#log.warn({ err: loggableError(error as Error) }, 'new counts could not be announced');
      return again;
    }
  }
}
