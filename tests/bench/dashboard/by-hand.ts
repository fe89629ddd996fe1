// The same dashboard by statements written by hand with bare pg, behind Node's own http server: without sessions, rules or policies.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { connections, serveBenchmark } from '../nested/serving.ts';
import type { Asked, Periods } from './questions.ts';
import { dashboardByHand } from './statements-by-hand.ts';

const pool = new pg.Pool({ connectionString: process.argv[2]!, max: connections });
const server = createServer((request, response) => {
  const answer = async () => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const { asked, periods } = JSON.parse(body) as { asked: Asked; periods: Periods };
    const client = await pool.connect();
    try {
      return await dashboardByHand(client, asked, periods);
    } finally {
      client.release();
    }
  };
  answer().then(
    (found) => response.setHeader('content-type', 'application/json').end(JSON.stringify(found)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => serveBenchmark((server.address() as AddressInfo).port));
