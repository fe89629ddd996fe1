import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

/** `/livez`: the process answers. `/readyz`: it can serve, so PostgreSQL answers within a second. */
export function healthRoutes(app: FastifyInstance, pool: pg.Pool): void {
  app.get('/livez', async () => ({ live: true }));
  app.get('/readyz', async (_request, reply) => {
    const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('late')), 1000).unref());
    try {
      await Promise.race([pool.query('select 1'), late]);
      return { ready: true };
    } catch {
      return reply.code(503).header('retry-after', '5').send({ ready: false });
    }
  });
}
