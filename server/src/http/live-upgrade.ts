import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { LiveConnections } from '../live/live-connections.ts';
import { liveLimits } from '../live/live-limits.ts';
import { addressOf } from './address.ts';
import { isOwnOrigin } from './own-origin.ts';
import type { RequestContexts, Watcher } from './request-context.ts';

export interface LiveUpgradeOptions {
  connections: LiveConnections;
  contexts: RequestContexts;
  publicUrl: string | null;
  trustedProxies: number;
}

/** Whether a request wants to become a socket of ours; any other that offers to change protocols is answered as it is. */
export const wantsLiveSocket = ({ url, headers }: IncomingMessage): boolean =>
  url?.split('?')[0] === '/graphql' && headers.upgrade?.toLowerCase() === 'websocket';

/** `/graphql` as a WebSocket: for pages of our own, for whoever is signed in. Everything else is refused before there is a socket. */
export function liveUpgrade(app: FastifyInstance, options: LiveUpgradeOptions): void {
  const { connections, contexts, publicUrl, trustedProxies } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: liveLimits.message,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const perAddress = new Map<string, number>();
  const count = (address: string, change: number) => {
    const number = (perAddress.get(address) ?? 0) + change;
    if (number > 0) perAddress.set(address, number);
    else perAddress.delete(address);
  };
  let stopping = false;

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const { headers } = request;
    if (stopping) return refuse(socket, 503);
    if (!isOwnOrigin(headers.origin, headers.host, publicUrl)) return refuse(socket, 403);
    const ip = addressOf(request, trustedProxies);
    if (sockets.clients.size >= liveLimits.connections || (perAddress.get(ip) ?? 0) >= liveLimits.connectionsPerAddress)
      return refuse(socket, 429);
    const id = randomUUID();
    const log = app.log.child({ reqId: id });
    const watcher: Watcher = { cookies: app.parseCookie(headers.cookie ?? ''), ip, id, log };
    const contextOf = () => contexts.ofWatcher(watcher);
    count(ip, 1);
    socket.once('close', () => count(ip, -1));
    const context = await contextOf().catch(() => null);
    await context?.db.close();
    if (!context) return refuse(socket, 503);
    if (!context.identity) return refuse(socket, 401);
    const actorId = context.identity.actor.id;
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      connections.serve({ socket: webSocket, log, actorId, contextOf }),
    );
  };

  app.server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    void open(request, socket, head);
  });
  // The server waits for every connection to end, and a socket ends when somebody says so.
  app.addHook('preClose', async () => {
    stopping = true;
    for (const client of sockets.clients) client.close(1001, 'Going away');
    setTimeout(() => sockets.clients.forEach((client) => client.terminate()), 1000).unref();
  });
}

function refuse(socket: Duplex, status: 401 | 403 | 429 | 503): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
