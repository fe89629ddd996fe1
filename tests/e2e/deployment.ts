import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { platform } from './platform.ts';

const FILES = '_app/immutable/';
const NEW_FILES = '_app/immutable/next/';

/**
 * The platform as it looks from outside when a new version is put in its place. A build differs from the one before it in the names of
 * its files and in the numbers of its documents, so in front of the one platform this gives both other names: files of the version that
 * is gone are not found, and its documents are refused, as a real server does.
 */
export class Deployment {
  readonly #server: Server;
  #version = 1;

  constructor() {
    const behind = new URL(platform().address);
    this.#server = createServer((incoming, answer) => void this.#pass(behind, incoming, answer));
  }

  /** Starts answering; the address is that of the platform from here on. */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts the next version in place of this one. */
  update(): void {
    this.#version = 2;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #pass(platform: URL, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const path = incoming.url!;
    if (path.includes(NEW_FILES) !== (this.#version === 2) && path.includes(FILES))
      return void answer.writeHead(404).end();
    let body = Buffer.concat(await incoming.toArray());
    if (path === '/graphql') {
      const text = body.toString();
      if (text.includes('sha256:next-') !== (this.#version === 2)) return refuse(answer);
      body = Buffer.from(text.replace('sha256:next-', 'sha256:'));
    }
    const headers = { ...incoming.headers, 'accept-encoding': 'identity', 'content-length': String(body.length) };
    const options = { host: platform.hostname, port: platform.port, path: path.replace(NEW_FILES, FILES), headers };
    const outgoing = request({ ...options, method: incoming.method }, (given) => void this.#answer(given, answer));
    outgoing.on('error', () => answer.destroy());
    outgoing.end(body);
  }

  async #answer(given: IncomingMessage, answer: ServerResponse): Promise<void> {
    let body = Buffer.concat(await given.toArray());
    const written = /html|javascript|css/.test(given.headers['content-type'] ?? '');
    if (written && this.#version === 2) {
      const text = body.toString();
      // Only where files are named: what recognises them by their folder stays as it is.
      const named = text
        .replaceAll(/_app\/immutable\/(?=\w+\/[\w.-]+)/g, NEW_FILES)
        .replaceAll('sha256:', 'sha256:next-');
      body = Buffer.from(named);
    }
    const headers = { ...given.headers, 'content-length': String(body.length) };
    delete headers['transfer-encoding'];
    answer.writeHead(given.statusCode!, headers).end(body);
  }
}

function refuse(answer: ServerResponse): void {
  const errors = [{ message: 'Deze pagina is verouderd. Laad haar opnieuw.', extensions: { code: 'NOT_TRUSTED' } }];
  answer.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
}
