// The floor: Node's own http server, one statement written by hand in a transaction of its own, and PostgreSQL's JSON passed on untouched.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { statement } from './questions.ts';
import { appUrl, connections, serveBenchmark } from './serving.ts';
import { visitorSettings } from './visitor.ts';

const pool = new pg.Pool({ connectionString: appUrl, max: connections, pipeline: true } as pg.PoolConfig);
const names = Object.keys(visitorSettings);
const settings = `select ${names.map((name, at) => `set_config('${name}', $${at + 1}, true)`).join(', ')}`;
const values = Object.values(visitorSettings);

async function libraries(): Promise<string> {
  const client = await pool.connect();
  try {
    const [, , answer] = await Promise.all([
      client.query('begin read only'),
      client.query({ name: 'settings', text: settings, values }),
      client.query<{ libraries: string }>({ name: 'libraries', text: statement }),
      client.query('commit'),
    ]);
    return answer.rows[0]!.libraries;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  request.resume();
  libraries().then(
    (found) =>
      response.setHeader('content-type', 'application/json; charset=utf-8').end(`{"data":{"libraries":${found}}}`),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => serveBenchmark((server.address() as AddressInfo).port));
