import type { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { deskCookieName } from '../access/desk-cookie.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { createApp } from '../app.ts';
import type { Thresholds } from '../disclosure/what-is-protected/thresholds.ts';
import type { TokenLimits } from '../http/api-tokens.ts';
import { TrustedDocuments } from '../graphql/trusted-documents.ts';

/** What the API answers. */
export interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions?: { code?: string } }[];
  /** The answer as it went over the line, with its headers: what a stranger could look through. */
  raw: string;
  status: number;
  cookies: { name: string; value: string }[];
}

/** The whole platform without its pages, called as HTTP calls it. */
export interface TestApi {
  app: FastifyInstance;
  /** Runs an operation with a session cookie, or as a paired device or another system (null = nobody is signed in). */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests name the few fields they look at
  run<Data = any>(
    session: string | Credentials | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  /** Runs one of `documents` by its key, as the client runs its own: without limits. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests name the few fields they look at
  runDocument<Data = any>(
    session: string | Credentials | null,
    documentId: string,
    variables?: Record<string, unknown>,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export interface TestApiOptions {
  production?: boolean;
  demonstration?: boolean;
  connections?: number;
  documents?: Record<string, string>;
  publicUrl?: string;
  tokenLimits?: TokenLimits;
  thresholds?: Thresholds;
  /** Where the log goes; nothing is logged otherwise. */
  logTo?: Writable;
  /** Hold where people live in memory before anyone asks. */
  readAhead?: boolean;
  /** Take jobs from the queue. */
  work?: boolean;
}

/** What a request shows of who sends it: the cookie of a session or of a paired device, or a token. */
export interface Credentials {
  session?: string;
  device?: string;
  token?: string;
  /** Network address it comes from. */
  address?: string;
}
type Shown = Credentials | null;
const shown = (session: string | Credentials | null): Shown => (typeof session === 'string' ? { session } : session);

/** Builds the platform on a database. */
export async function createTestApi(appUrl: string, options: TestApiOptions = {}): Promise<TestApi> {
  const publicUrl = options.publicUrl ?? 'http://localhost';
  const app = await createApp({
    appUrl,
    listenUrl: appUrl,
    connections: options.connections ?? 4,
    production: options.production ?? false,
    demonstration: options.demonstration ?? false,
    publicUrl,
    trustedProxies: 0,
    // What goes wrong unexpectedly is told beside the test that saw it.
    logLevel: options.logTo ? 'info' : 'error',
    ...(options.logTo ? { logTo: options.logTo } : {}),
    documents: new TrustedDocuments(options.documents ?? {}),
    work: options.work ?? false,
    readAhead: options.readAhead ?? false,
    ...(options.thresholds ? { thresholds: options.thresholds } : {}),
    ...(options.tokenLimits ? { tokenLimits: options.tokenLimits } : {}),
    pages: false,
  });
  const secure = publicUrl.startsWith('https:');
  const send = async <Data>(who: Shown, payload: Record<string, unknown>): Promise<Answer<Data>> => {
    const cookies = {
      ...(who?.session ? { [sessionCookieName(secure)]: who.session } : {}),
      ...(who?.device ? { [deskCookieName(secure)]: who.device } : {}),
    };
    const headers = who?.token ? { authorization: `Bearer ${who.token}` } : {};
    const response = await app.inject({
      ...{ method: 'POST', url: '/graphql', payload, cookies, headers },
      ...(who?.address ? { remoteAddress: who.address } : {}),
    });
    const body = response.json() as { data: Data; errors?: Answer<Data>['errors'] };
    return {
      ...body,
      raw: JSON.stringify(response.headers) + response.body,
      status: response.statusCode,
      cookies: response.cookies,
    };
  };
  return {
    app,
    close: () => app.close(),
    run: (session, query, variables = {}) => send(shown(session), { query, variables }),
    runDocument: (session, documentId, variables = {}) => send(shown(session), { documentId, variables }),
  };
}
