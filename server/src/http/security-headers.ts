import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/**
 * Headers by the rules of internet.nl. The client's pages bring their own Content-Security-Policy with a nonce; this one is for
 * everything else. The explorer outside production needs scripts from elsewhere, so there is none there.
 */
export function securityHeaders(app: FastifyInstance, options: { https: boolean }): void {
  // Made once: Fastify's own plugin makes it anew for each request, and hangs a function on each reply that keeps all of the request from
  // being collected early.
  const setHeaders = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('permissions-policy', 'camera=(), microphone=(), payment=(), geolocation=(self)');
    setHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined));
  });
}
