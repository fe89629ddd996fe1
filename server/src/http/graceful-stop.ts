import type { FastifyInstance } from 'fastify';

/**
 * A stop waits for the requests under way. A connection that is kept open for a next request is closed as soon as its answer is out:
 * left to itself it would keep the process for as long as connections may be idle, over a minute.
 */
export function gracefulStop(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    app.server.once('close', () => clearInterval(sweep));
    // A server that never listened never closes either.
    sweep.unref();
  });
}
