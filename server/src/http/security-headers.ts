import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Headers by the rules of internet.nl. The client's pages bring their own Content-Security-Policy with a nonce; this one is for
 * everything else. The explorer outside production needs scripts from elsewhere, so there is none there.
 */
export async function securityHeaders(app: FastifyInstance, options: { https: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), payment=(), geolocation=(self)');
  });
}
