import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
let api: TestApi;
let port: number;
let session: string;
const library = { id: '', run: randomUUID() };
const remarks = 40_000;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  library.id = await network.library('Bibliotheek A', []);
  ({ session } = await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library.id }));
  await database.admin.query(
    `insert into import_run (library_id, id, file_name, file_size, file_hash, state, started_by)
     values ($1, $2, 'a.csv', 1, repeat('0', 64), 'CHECKED', $1)`,
    [library.id, library.run],
  );
  await database.admin.query(
    `insert into import_remark select $1, $2, at, at, 'A', 'NO_DAY', 'REFUSED', repeat('Vul de dag in. ', 20)
     from generate_series(0, $3 - 1) as at`,
    [library.id, library.run, remarks],
  );
  api = await createTestApi(database.appUrl, { connections: 2 });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = api.app.server.address() as AddressInfo);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const path = () => `/importeren/${library.run}/verslag.csv`;

/** Asks for the report and leaves the answer unread. */
async function ask(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET ${path()} HTTP/1.1\r\nHost: localhost\r\nCookie: regiepunt=${session}\r\n\r\n`);
  return socket;
}

test('readers that stall or are gone hold no connection of the database', async () => {
  const stalled = await Promise.all([ask(), ask(), ask()]);
  const gone = await Promise.all(Array.from({ length: 6 }, ask));
  for (const [at, socket] of gone.entries()) setTimeout(() => socket.destroy(), 10 * at);
  await new Promise((done) => setTimeout(done, 1000));
  const held = await database.admin.query(
    `select pid from pg_stat_activity where datname = current_database() and usename = 'regiepunt_app' and state = 'idle in transaction'`,
  );
  expect(held.rows).toEqual([]);
  const answer = await api.run(session, `query ($id: ID!) { importRun(id: $id) { state } }`, { id: library.run });
  expect(answer.data).toEqual({ importRun: { state: 'CHECKED' } });
  for (const socket of stalled) socket.destroy();
});

test('the report has every remark once, in the order of the file', async () => {
  const answer = await api.app.inject({ url: path(), cookies: { regiepunt: session } });
  const rows = answer.body
    .split('\r\n')
    .flatMap((line) => (line.endsWith(';NO_DAY') ? [Number(line.split(';')[0])] : []));
  expect(rows).toEqual(Array.from({ length: remarks }, (_, at) => at));
});
