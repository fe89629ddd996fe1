import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Identity } from '../access/identity.ts';
import { identityOfUser } from '../access/identity-of-user.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { type Asker, whoAsks } from '../access/who-asks.ts';
import { dayAt, now } from '../calendar/amsterdam.ts';
import { Loaders } from '../database/loaders.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { NestedReader } from '../graphql/nested-read/nested-reader.ts';
import type { RequestContext, ServerParts } from '../graphql/request-context.ts';
import { shapes } from '../graphql/shapes.ts';
import { tokenIdentity, tokenIdentityNow } from './api-tokens.ts';

/** What is kept of the request that opened a socket. */
export type Watcher = Pick<FastifyRequest, 'cookies' | 'ip' | 'id' | 'log'>;

/** Whoever shows no cookies; made anew each time, since the answer's own cookies are added to it. */
const withoutCookies = (identity: Identity | null): Asker => ({
  ...{ identity, sessionToken: null, deskCookieShown: false },
  cookies: [],
});

/** A page that is open sends it when it renews itself: nobody did anything. */
const watchingHeader = 'regiepunt-watching';

/** Makes the context of a request: who asks, and database work that can only be done as them. */
export class RequestContexts {
  readonly #database: DataSource;
  readonly #server: ServerParts;

  constructor(database: DataSource, server: ServerParts) {
    this.#database = database;
    this.#server = server;
  }

  /** The context of one operation. Whoever runs it closes its database work (`context.db.close()`). */
  of(request: FastifyRequest): Promise<RequestContext> {
    return this.#ofRequest(request, tokenIdentity);
  }

  /** The context of a further piece of a long answer: as whoever the request speaks for by now, which may be nobody any more. */
  ofNow(request: FastifyRequest): Promise<RequestContext> {
    return this.#ofRequest(request, () => tokenIdentityNow(request, this.#server.pool));
  }

  async #ofRequest(
    request: FastifyRequest,
    systemOf: (request: FastifyRequest) => Identity | null | Promise<Identity | null>,
  ): Promise<RequestContext> {
    const moment = now();
    const today = dayAt(moment);
    // A token speaks for itself: the cookies that came along count for nothing.
    const asker = tokenIdentity(request)
      ? withoutCookies(await systemOf(request))
      : await whoAsks(this.#server, request.cookies, today, { watching: watchingHeader in request.headers });
    return this.#with(asker, {
      now: moment,
      today,
      address: request.ip,
      requestId: request.id,
      log: request.log,
    });
  }

  /** The context of one event for a page that stays open (live/): as whoever its cookies speak for now. */
  async ofWatcher({ cookies, ip: address, id: requestId, log }: Watcher): Promise<RequestContext> {
    const moment = now();
    const today = dayAt(moment);
    const asker = await whoAsks(this.#server, cookies, today, { watching: true });
    return this.#with(asker, { now: moment, today, address, requestId, log });
  }

  /** The context of a job: as the user who asked for it, with what they may today. Whoever runs it closes its database work. */
  async ofUser(userId: string, log: FastifyBaseLogger): Promise<RequestContext> {
    const moment = now();
    const today = dayAt(moment);
    const identity = await identityOfUser(this.#server.pool, userId, today);
    return this.#with(withoutCookies(identity), { now: moment, today, address: '', requestId: '', log });
  }

  /** Database work of the server itself on what the coordinators of one library keep: to say that a job of theirs cannot go on. */
  asLibrary(libraryId: string): UnitOfWork {
    return new UnitOfWork(this.#database, { ...tenantSettings(null), libraries_manage: `{${libraryId}}` });
  }

  /**
   * The context in which open figures are read: for nobody in particular, and over the whole country as one of the others. Only open-figures/
   * asks for it, and what leaves from there is rounded. Whoever asks closes its database work.
   */
  ofEveryone(log: FastifyBaseLogger): RequestContext {
    const moment = now();
    const settings = { ...tenantSettings(null), nation_measure: 'on' };
    return this.#with(
      withoutCookies(null),
      { now: moment, today: dayAt(moment), address: '', requestId: '', log },
      settings,
    );
  }

  #with(
    asker: Asker,
    about: Pick<RequestContext, 'now' | 'today' | 'address' | 'requestId' | 'log'>,
    settings = tenantSettings(asker.identity),
  ): RequestContext {
    const db = new UnitOfWork(this.#database, settings);
    return {
      ...about,
      ...asker,
      db,
      read: new NestedReader(db, shapes),
      loaders: new Loaders(db),
      server: this.#server,
    };
  }
}
