import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Milliseconds in which the body of a request to this route must have come in; of every other route 30 seconds. */
    longestBody?: number;
  }
}

/** Milliseconds in which an ordinary body, of at most 64 kB, must have come in. */
const usual = 30_000;

/** Milliseconds in which any request must have come in: Node's own limit, which knows no routes. */
export const longestRequest = 10 * 60_000;

/** Milliseconds in which the headers must have come in. */
export const longestHeaders = 30_000;

/**
 * Ends requests whose body comes in too slowly, by a limit of the route's own (`longestBody`): Node has one limit for all, and a file
 * of 50 MB over a slow line needs minutes that nothing else should get.
 */
export function bodyTimeLimit(app: FastifyInstance, ordinary = usual): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    if (raw.headers['content-length'] === undefined && raw.headers['transfer-encoding'] === undefined) return done();
    // A request that a test injects comes over no line, and does not always say when it is over.
    if (!(raw.socket instanceof Socket)) return done();
    const timer = setTimeout(() => {
      // As Node does itself: whoever is still sending reads no page.
      if (!reply.raw.headersSent) raw.socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
      raw.socket.destroySoon();
    }, request.routeOptions.config.longestBody ?? ordinary);
    timer.unref();
    const stop = () => clearTimeout(timer);
    raw.once('end', stop);
    raw.once('close', stop);
    done();
  });
}
