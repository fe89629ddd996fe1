import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from, by the same rule as Fastify's `request.ip`: of the chain of addresses as many are believed as there are
 * proxies of our own.
 */
export function addressOf({ socket, headers }: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const chain = [socket.remoteAddress ?? '', ...forwarded.reverse()];
  return chain[Math.min(trustedProxies, chain.length - 1)]!;
}
