import type { FastifyInstance } from 'fastify';
import type { RequestContexts } from '../http/request-context.ts';

/** Upload and report of imports: files do not go through GraphQL. */
export function importRoutes(
  _app: FastifyInstance,
  _contexts: RequestContexts,
  _options: { publicUrl: string | null },
): void {}
