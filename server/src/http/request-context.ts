import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Identity } from '../access/identity.ts';
import { identityOfUser } from '../access/identity-of-user.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { identityOfSession } from '../access/sessions.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { dayAt, now } from '../calendar/amsterdam.ts';
import { Loaders } from '../database/loaders.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { NestedReader } from '../graphql/nested-read/nested-reader.ts';
import type { RequestContext, ServerParts } from '../graphql/request-context.ts';
import { shapes } from '../graphql/shapes.ts';

/** What a context is made from: a request, or the one that opened a socket. */
export type Asked = Pick<FastifyRequest, 'cookies' | 'headers' | 'ip' | 'id' | 'log'>;

/** Makes the context of a request: who asks, and database work that can only be done as them. */
export class RequestContexts {
  readonly #database: DataSource;
  readonly #server: ServerParts;

  constructor(database: DataSource, server: ServerParts) {
    this.#database = database;
    this.#server = server;
  }

  /** The context of one operation. Whoever runs it closes its database work (`context.db.close()`). */
  async of(request: FastifyRequest): Promise<RequestContext> {
    const sessionToken = request.cookies[sessionCookieName(this.#server.secureCookies)] || null;
    const moment = now();
    const today = dayAt(moment);
    const identity = sessionToken ? await identityOfSession(this.#server.pool, sessionToken, today) : null;
    return this.#with(identity, {
      sessionToken,
      now: moment,
      today,
      address: request.ip,
      requestId: request.id,
      log: request.log,
    });
  }

  /** The context of a job: as the user who asked for it, with what they may today. Whoever runs it closes its database work. */
  async ofUser(userId: string, log: FastifyBaseLogger): Promise<RequestContext> {
    const moment = now();
    const today = dayAt(moment);
    const identity = await identityOfUser(this.#server.pool, userId, today);
    return this.#with(identity, { sessionToken: null, now: moment, today, address: '', requestId: '', log });
  }

  #with(
    identity: Identity | null,
    about: Pick<RequestContext, 'sessionToken' | 'now' | 'today' | 'address' | 'requestId' | 'log'>,
  ): RequestContext {
    const db = new UnitOfWork(this.#database, tenantSettings(identity));
    return {
      ...about,
      identity,
      db,
      read: new NestedReader(db, shapes),
      loaders: new Loaders(db),
      cookies: [],
      server: this.#server,
    };
  }
}
