import pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';
import { loggableError } from '../graphql/loggable-error.ts';

export interface ChannelListenerOptions {
  /** A direct connection: PgBouncer in transaction mode passes no notices on (docs/decisions/0010). */
  url: string;
  channel: string;
  /** What was announced. */
  hear: (notice: string) => void;
  /** The connection is there again after it was lost: anything may have been announced in between. */
  back: () => void;
  log: FastifyBaseLogger;
  /** Milliseconds between two pings. */
  ping?: number;
}

/** Milliseconds until a lost connection is made anew: doubled at each failure, up to the last. */
const firstWait = 200;
const longestWait = 10_000;

/**
 * One connection of this process that does nothing but listen. It comes back by itself, and a ping finds out when the other side has gone
 * without a word, as after a break in the network.
 */
export class ChannelListener {
  readonly #options: ChannelListenerOptions;
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wait = firstWait;
  #heardBefore = false;
  #stopped = false;

  constructor(options: ChannelListenerOptions) {
    this.#options = options;
  }

  /** Connects; answers when it listens or the first attempt failed, which is tried again in the background. */
  async start(): Promise<void> {
    const { url, channel, hear, back, log } = this.#options;
    const client = new pg.Client({
      connectionString: url,
      application_name: 'regiepunt-live',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    });
    this.#client = client;
    // Told by 'end' too, for a connection that was made; the listener is here because an error without one ends the process.
    client.on('error', (error) => log.warn({ err: loggableError(error) }, 'the connection for live counts broke'));
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    try {
      await client.connect();
      client.once('end', () => this.#lost());
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      log.warn({ err: loggableError(error as Error) }, 'live counts wait for the database');
      await client.end().catch(() => {});
      this.#lost();
      return;
    }
    this.#wait = firstWait;
    if (this.#heardBefore) back();
    this.#heardBefore = true;
    this.#planPing(client);
  }

  /** Stops listening for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }

  #lost(): void {
    if (this.#stopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.start(), this.#wait);
    this.#timer.unref();
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }

  #planPing(client: pg.Client): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.#planPing(client),
        // Its end plans the next attempt.
        () => void client.end().catch(() => {}),
      );
    }, this.#options.ping ?? 30_000);
    this.#timer.unref();
  }
}
