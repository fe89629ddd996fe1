import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { configureClientHandler, originHeaders } from '../config.ts';
import type { PageApi, RequestWithApi } from './page-api.ts';

type NodeHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Where the built client stands; the same from server/src and server/dist. */
const builtClient = new URL('../../../client/build/handler.js', import.meta.url);

/** Whether the client was built. */
export const clientIsBuilt = (): boolean => existsSync(fileURLToPath(builtClient));

export interface ClientPagesOptions {
  /** Address people use; null = whatever host they came by, over http. */
  publicUrl: string | null;
  apiFor: (request: FastifyRequest) => PageApi;
}

/** Serves every path that is not the API's own from the client: pages, form actions and files. */
export async function clientPages(app: FastifyInstance, { publicUrl, apiFor }: ClientPagesOptions): Promise<void> {
  const address = publicUrl ? new URL(publicUrl) : null;
  configureClientHandler();
  const { handler } = (await import(builtClient.href)) as { handler: NodeHandler };
  // A dashboard is mostly the same words again; scripts and styles were compressed when they were built and are left as they are.
  const compress = compression() as unknown as NodeHandler;
  // The client reads bodies itself; Fastify must leave the stream untouched.
  app.setNotFoundHandler((request, reply) => {
    const raw: RequestWithApi = request.raw;
    raw.regiepunt = apiFor(request);
    // Forms may only come from this origin.
    raw.headers[originHeaders.protocol] = address?.protocol.replace(':', '') ?? 'http';
    raw.headers[originHeaders.host] = address?.host ?? raw.headers.host ?? 'localhost';
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    compress(raw, reply.raw, () => handler(raw, reply.raw, () => reply.raw.writeHead(404).end()));
  });
}
