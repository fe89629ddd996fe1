import type { FastifyBaseLogger } from 'fastify';
import { type GraphQLFormattedError, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Server, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { maskUnexpected, withoutSuggestion } from '../graphql/errors.ts';
import { loggableError } from '../graphql/loggable-error.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import { liveEvents } from './live-events.ts';
import { liveLimits } from './live-limits.ts';
import { refusal, subscriptionArguments } from './subscription-arguments.ts';

/** What is known of an open socket. */
export interface LiveConnection {
  socket: WebSocket;
  log: FastifyBaseLogger;
  /** Who opened it. */
  actorId: string;
  /** The context of an event: who opened the socket, as they are now. */
  contextOf: () => Promise<RequestContext>;
}

export interface LiveConnectionsOptions {
  schema: GraphQLSchema;
  documents: TrustedDocuments;
  production: boolean;
  /** Milliseconds between two looks at whether a session has ended. */
  sessionCheck?: number;
}

/** Subscriptions over the open sockets of this process, in the protocol graphql-transport-ws. */
export class LiveConnections {
  readonly #server: Server<LiveConnection>;
  readonly #sessionCheck: number;

  constructor({ sessionCheck = liveLimits.sessionCheck, ...options }: LiveConnectionsOptions) {
    this.#sessionCheck = sessionCheck;
    const argumentsOf = subscriptionArguments(options);
    const tell = ({ log }: LiveConnection, errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
      errors.map((error) => {
        const masked = maskUnexpected(error.toJSON(), error);
        if (masked.extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
          log.error({ err: loggableError(error.originalError ?? error), path: error.path });
        return options.production ? withoutSuggestion(masked) : masked;
      });
    this.#server = makeServer<undefined, LiveConnection>({
      connectionInitWaitTimeout: liveLimits.greeting,
      onSubscribe: ({ subscriptions }, _id, payload) =>
        // The one that asks is among them already.
        Object.keys(subscriptions).length > liveLimits.subscriptionsPerConnection
          ? [refusal('BAD_REQUEST', `Je kunt ${liveLimits.subscriptionsPerConnection} dingen tegelijk volgen.`)]
          : argumentsOf(payload),
      subscribe: (args) => liveEvents(args, args.contextValue as () => Promise<RequestContext | null>),
      context:
        ({ extra }) =>
        () =>
          this.#contextOf(extra),
      onError: ({ extra }, _id, _payload, errors) => tell(extra, errors),
      onNext: ({ extra }, _id, _payload, _args, { errors, ...result }) =>
        errors ? { ...result, errors: tell(extra, errors) } : result,
    });
  }

  /** Serves a socket until it closes. */
  serve(connection: LiveConnection): void {
    const { socket, log } = connection;
    let answered = true;
    const ping = setInterval(() => {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    }, liveLimits.ping);
    const check = setInterval(() => void this.#contextOf(connection).catch(() => {}), this.#sessionCheck);
    // Such as a message that is too large: the socket closes by itself, with the code for it.
    socket.on('error', () => {});
    socket.on('pong', () => (answered = true));
    const closed = this.#server.opened(
      {
        protocol: socket.protocol,
        send: (data) => new Promise((sent) => socket.send(data, () => sent())),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data: Buffer) => {
            handle(data.toString('utf8')).catch((error: Error) => {
              log.error({ err: loggableError(error) }, 'a message of a live connection could not be handled');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          }),
      },
      connection,
    );
    socket.once('close', (code: number, reason: Buffer) => {
      clearInterval(ping);
      clearInterval(check);
      void closed(code, reason.toString('utf8'));
    });
  }

  /** The context of an event; null when whoever opened the socket is signed out, which closes it. */
  async #contextOf({ socket, actorId, contextOf }: LiveConnection): Promise<RequestContext | null> {
    const context = await contextOf();
    // Someone else may have signed in with this browser meanwhile, or a paired device be left.
    if (context.identity?.actor.id === actorId) return context;
    await context.db.close();
    socket.close(CloseCode.Unauthorized, 'Signed out');
    return null;
  }
}
