import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../access/attempt-throttle.ts';
import type { Identity } from '../access/identity.ts';
import { identityOfToken } from '../access/token-identity.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { isDatabaseAway } from '../graphql/errors.ts';

/** Requests a minute with a token: by one token, and from one network address whatever tokens it shows. */
export interface TokenLimits {
  perToken: number;
  perAddress: number;
}

/** Enough for 150,000 visits a minute in calls of 500; a program that runs wild is stopped before it hurts others. */
export const tokenLimits: TokenLimits = { perToken: 300, perAddress: 600 };

const admitted = new WeakMap<object, Identity>();

/** The system whose token came with this request; null when none did. */
export const tokenIdentity = (request: FastifyRequest | object): Identity | null => admitted.get(request) ?? null;

/** The same as of now: a token may have been withdrawn, or have ended, while the answer to its request is still under way. */
export const tokenIdentityNow = async (request: FastifyRequest, pool: pg.Pool): Promise<Identity | null> =>
  identityOfToken(pool, tokenOf(request.headers.authorization!), dayAt());

const tokenOf = (authorization: string) => authorization.slice('bearer '.length).trim();

/** Whether a request brings a token, be it a right one. */
export const bringsToken = (authorization: string | undefined): boolean => /^bearer /i.test(authorization ?? '');

/** Lets a route be for requests with a token alone (`constraints: { token: true }`): such a route may have limits of its own. */
const withToken = {
  name: 'token',
  storage: () => {
    let route: unknown = null;
    return {
      get: (token: unknown) => (token ? route : null),
      set: (_token: unknown, handler: unknown) => void (route = handler),
    };
  },
  validate: () => {},
  deriveConstraint: ({ headers }: { headers: IncomingHttpHeaders }) => bringsToken(headers.authorization) || undefined,
} as Parameters<FastifyInstance['addConstraintStrategy']>[0];

/**
 * `Authorization: Bearer rp_...` on the API's own routes: the request is then of that system and of nobody else, whatever cookies
 * came along. Refused before the body is read when the token is unknown or used too often. Pages know no tokens.
 */
export function apiTokens(app: FastifyInstance, pool: pg.Pool, limits: TokenLimits = tokenLimits): void {
  const perToken = new RateLimiterMemory({ keyPrefix: 'token', points: limits.perToken, duration: 60 });
  const perAddress = new RateLimiterMemory({ keyPrefix: 'token-address', points: limits.perAddress, duration: 60 });
  app.addConstraintStrategy(withToken);
  app.addHook('onRequest', async (request, reply) => {
    const { authorization } = request.headers;
    if (request.is404 || !bringsToken(authorization)) return;
    reply.header('cache-control', 'no-store');
    const wait = await secondsToWait(perAddress, networkOf(request.ip));
    if (wait > 0) return tooMany(reply, wait);
    const identity = await identityOfToken(pool, tokenOf(authorization!), dayAt()).catch((error: Error) => {
      if (isDatabaseAway(error)) return 'away' as const;
      throw error;
    });
    if (identity === 'away') {
      const message = 'De database is even niet bereikbaar. Probeer het over een minuut opnieuw.';
      return reply.header('retry-after', '5').code(503).send(told('UNAVAILABLE', message));
    }
    if (!identity) {
      const message = 'Dit token bestaat niet, is verlopen of is ingetrokken. Vraag de coördinator om een nieuw token.';
      return reply.header('www-authenticate', 'Bearer').code(401).send(told('TOKEN_INVALID', message));
    }
    const waitForToken = await secondsToWait(perToken, identity.actor.id);
    if (waitForToken > 0) return tooMany(reply, waitForToken);
    admitted.set(request, identity);
  });
}

/** 0 when another request is allowed now, else after how many seconds one is. */
async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

function tooMany(reply: FastifyReply, seconds: number) {
  const message = `Er komen te veel verzoeken tegelijk. Probeer het over ${seconds} seconden opnieuw.`;
  return reply.header('retry-after', String(seconds)).code(429).send(told('TOO_MANY_REQUESTS', message));
}

/** In the form of any other answer of /graphql. */
const told = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });
