import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { bodyTimeLimit } from './body-time-limit.ts';

/** Sends a body in two halves with a pause between. @returns the first line of the answer */
async function halves(port: number, path: string, pause: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (bytes) => (answer += String(bytes)));
  socket.on('error', () => {});
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: 6\r\n\r\nhel`,
  );
  await sleep(pause);
  if (socket.writable) socket.write('lo!');
  if (!socket.closed) await once(socket, 'close');
  return answer.split('\r\n')[0]!;
}

test('a body that comes in slowly is cut, but where a route gives it time', async () => {
  const app = Fastify();
  bodyTimeLimit(app, 200);
  app.post('/quick', (request) => ({ got: request.body }));
  app.post('/file', { config: { longestBody: 5000 } }, (request) => ({ got: request.body }));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  expect(await halves(port, '/quick', 20)).toBe('HTTP/1.1 200 OK');
  expect(await halves(port, '/quick', 700)).toBe('HTTP/1.1 408 Request Timeout');
  expect(await halves(port, '/file', 700)).toBe('HTTP/1.1 200 OK');
  await app.close();
});
