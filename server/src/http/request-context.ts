import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Identity } from '../access/identity.ts';
import { identityOfUser } from '../access/identity-of-user.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { RememberedIdentities } from '../access/remembered-identities.ts';
import { deskCookieName } from '../access/desk-cookie.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { sessionStands } from '../access/sessions.ts';
import { type Asker, whoAsks } from '../access/who-asks.ts';
import { dayAt, now } from '../calendar/amsterdam.ts';
import { Loaders } from '../database/loaders.ts';
import { ReadingWork } from '../database/reading-work.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { NestedReader } from '../graphql/nested-read/nested-reader.ts';
import type { RequestContext, ServerParts } from '../graphql/request-context.ts';
import { shapes } from '../graphql/shapes.ts';
import { tokenIdentity, tokenIdentityNow } from './api-tokens.ts';

/** What is kept of the request that opened a socket. */
export type Watcher = Pick<FastifyRequest, 'cookies' | 'ip' | 'id' | 'log'>;

/** Whoever shows no cookies; made anew each time, since the answer's own cookies are added to it. */
const withoutCookies = (identity: Identity | null): Asker => ({
  ...{ identity, version: null, sessionToken: null, deskCookieShown: false },
  cookies: [],
});

/** A page that is open sends it when it renews itself: nobody did anything. */
const watchingHeader = 'regiepunt-watching';

/**
 * What a query can have of the server while it is not sure that its session stands: no connection beside its own, which is held meanwhile, so
 * that requests would wait for each other; and nothing that another role would read or write for it. It is asked again as usual then.
 */
const whileReading = (server: ServerParts): ServerParts => {
  const refuse = (): never => {
    throw new Error('Nothing but its own connection before it is sure who asks.');
  };
  return Object.create(server, { pool: { get: refuse }, openFigures: { get: refuse } }) as ServerParts;
};

/** What a context knows beside who asks. */
type About = Pick<RequestContext, 'now' | 'today' | 'address' | 'requestId' | 'log'>;

function aboutRequest({ ip: address, id: requestId, log }: FastifyRequest): About {
  const moment = now();
  return { now: moment, today: dayAt(moment), address, requestId, log };
}

/** Makes the context of a request: who asks, and database work that can only be done as them. */
export class RequestContexts {
  readonly #database: DataSource;
  readonly #server: ServerParts;
  readonly #whileReading: ServerParts;
  readonly #remembered = new RememberedIdentities();

  constructor(database: DataSource, server: ServerParts) {
    this.#database = database;
    this.#server = server;
    this.#whileReading = whileReading(server);
  }

  /** The context of one operation. Whoever runs it closes its database work (`context.db.close()`). */
  of(request: FastifyRequest): Promise<RequestContext> {
    return this.#ofRequest(request, tokenIdentity);
  }

  /**
   * The context of one operation that only reads, as whoever the session of this request spoke for a moment ago; null when nobody remembers.
   * What is answered with it may leave only when its database work says that the session stood (`db.held()`).
   */
  remembered(request: FastifyRequest): (RequestContext & { db: ReadingWork }) | null {
    const { cookies, headers } = request;
    const { secureCookies } = this.#server;
    const sessionToken = tokenIdentity(request) ? undefined : cookies[sessionCookieName(secureCookies)];
    if (!sessionToken) return null;
    const about = aboutRequest(request);
    const found = this.#remembered.of(sessionToken, about);
    if (!found) return null;
    const { identity, version, tokenHash } = found;
    const stands = sessionStands(tokenHash, version, { watching: watchingHeader in headers });
    const deskCookieShown = Boolean(cookies[deskCookieName(secureCookies)]);
    const db = new ReadingWork(this.#database, tenantSettings(identity), stands);
    const asker = { identity, version, sessionToken, deskCookieShown, cookies: [] };
    return this.#over(db, asker, about, this.#whileReading);
  }

  /** The context of a further piece of a long answer: as whoever the request speaks for by now, which may be nobody any more. */
  ofNow(request: FastifyRequest): Promise<RequestContext> {
    return this.#ofRequest(request, () => tokenIdentityNow(request, this.#server.pool));
  }

  async #ofRequest(
    request: FastifyRequest,
    systemOf: (request: FastifyRequest) => Identity | null | Promise<Identity | null>,
  ): Promise<RequestContext> {
    const about = aboutRequest(request);
    // A token speaks for itself: the cookies that came along count for nothing.
    if (tokenIdentity(request)) return this.#with(withoutCookies(await systemOf(request)), about);
    const watching = watchingHeader in request.headers;
    const asker = await whoAsks(this.#server, request.cookies, about.today, { watching });
    const { sessionToken, identity, version } = asker;
    if (sessionToken)
      this.#remembered.keep(
        sessionToken,
        identity && version ? { identity, version, at: about.now, today: about.today } : null,
      );
    return this.#with(asker, about);
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
    const about = { now: moment, today: dayAt(moment), address: '', requestId: '', log };
    return this.#over(new UnitOfWork(this.#database, settings), withoutCookies(null), about);
  }

  #with(asker: Asker, about: About): RequestContext {
    return this.#over(new UnitOfWork(this.#database, tenantSettings(asker.identity)), asker, about);
  }

  #over<Work extends UnitOfWork>(
    db: Work,
    asker: Asker,
    about: About,
    server = this.#server,
  ): RequestContext & { db: Work } {
    return {
      ...about,
      ...asker,
      db,
      read: new NestedReader(db, shapes),
      loaders: new Loaders(db),
      server,
    };
  }
}
