import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { deskCookieName } from '../access/desk-cookie.ts';
import { sessionCookieName } from '../access/session-cookie.ts';

/** The address at which an app of a test listens; the first time it begins to. */
export async function addressOfApp(app: FastifyInstance): Promise<string> {
  const address = app.server.address() as AddressInfo | null;
  if (!address) return app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${address.port}`;
}

export interface LiveVisitorOptions {
  session: string | null;
  /** What a paired device shows. */
  device?: string;
  /** The page that opens the socket; one of the platform's own when not given. */
  origin?: string | null;
  /** How often a lost connection is made again. */
  retryAttempts?: number;
}

/** A browser that follows what happens: opens a socket as a page does, with the cookies and the origin of one. */
export class LiveVisitor {
  readonly client: Client;
  /** How each socket ended. */
  readonly closings: { code: number; reason: string }[] = [];

  constructor(
    address: string,
    { session, device, origin = 'http://localhost', retryAttempts = 0 }: LiveVisitorOptions,
  ) {
    const cookies = [
      ...(session ? [`${sessionCookieName(false)}=${session}`] : []),
      ...(device ? [`${deskCookieName(false)}=${device}`] : []),
    ];
    const headers = {
      ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
      ...(origin ? { origin } : {}),
    };
    class BrowserSocket extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers });
      }
    }
    this.client = createClient({
      url: `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: BrowserSocket,
      retryAttempts,
      retryWait: () => new Promise((done) => setTimeout(done, 50)),
      on: {
        closed: (event) => {
          const { code, reason } = event as { code: number; reason: string };
          this.closings.push({ code, reason: String(reason) });
        },
      },
    });
  }

  /** Follows a subscription; what it tells comes one by one. */
  follow(
    query: string,
    variables: Record<string, unknown> = {},
    extensions: Record<string, unknown> = {},
  ): AsyncIterableIterator<FormattedExecutionResult> {
    return this.client.iterate({ query, variables, extensions });
  }

  /** The first thing a subscription tells. */
  async first(...asked: Parameters<LiveVisitor['follow']>): Promise<FormattedExecutionResult> {
    const events = this.follow(...asked);
    const { value } = (await events.next()) as { value: FormattedExecutionResult };
    await events.return?.();
    return value;
  }

  async leave(): Promise<void> {
    await this.client.dispose();
  }
}
