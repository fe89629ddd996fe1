import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { asMigrator } from '../../server/src/database/as-migrator.ts';
import { recount } from '../../server/src/registration/recount.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { RunningServer, sleep } from './running-server.ts';

const rows = 6000;
const server = new RunningServer();
let admin: pg.Client;
let session: string;
let library: string;

const connect = async () => {
  admin = new pg.Client({ connectionString: server.databaseUrl });
  // It goes when its server does.
  admin.on('error', () => {});
  await admin.connect();
};

beforeAll(async () => {
  await server.start();
  await connect();
  const network = new NetworkBuilder(admin);
  library = await network.library('Bibliotheek A', ['GM0148']);
  await network.location(library, 'GM0148', 'Balie Dalfsen');
  ({ session } = await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library }));
});
afterAll(async () => {
  await admin?.end().catch(() => {});
  await server.remove();
});

const look = async (id: string) => {
  const text = `query ($id: ID!) { importRun(id: $id) { state rowsDone added known refused failure } }`;
  return (await server.send(session, text, { id })).data.importRun as {
    state: string;
    rowsDone: number;
    added: number;
    known: number;
  };
};
const until = async (id: string, is: (run: Awaited<ReturnType<typeof look>>) => boolean) => {
  for (;;) {
    const run = await look(id);
    if (run.state === 'FAILED') throw new Error(JSON.stringify(run));
    if (is(run)) return run;
    await sleep(20);
  }
};
const ask = (step: string, importId: string) =>
  server.send(
    session,
    `mutation ($libraryId: ID!, $importId: ID!) { ${step}(libraryId: $libraryId, importId: $importId) { problems { code } } }`,
    { libraryId: library, importId },
  );

test('an import that is killed halfway is finished by the next process: nothing lost, nothing twice', async () => {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 2 + (index % 300))).toISOString().slice(0, 10);
    return `${day};Balie Dalfsen;DigiD;Ter plekke geholpen`;
  });
  const file = Buffer.from(['Datum;Locatie;Onderwerp;Hulp', ...lines].join('\r\n'));
  const id = await server.upload(session, library, 'groot.csv', file);
  await until(id, ({ state }) => state === 'READ');
  await ask('checkImport', id);
  await until(id, ({ state }) => state === 'CHECKED');
  await ask('runImport', id);
  // Once it is on its way it is held up, so that it is halfway when it is killed however fast it is.
  await until(id, ({ state, rowsDone }) => state !== 'RUNNING' || rowsDone > 0);
  await admin.query('begin');
  await admin.query('lock table visit in share mode');
  await server.end('SIGKILL');
  await admin.query('rollback');
  await admin.end();

  await server.start();
  await connect();
  const half = await admin.query<{ count: number }>('select count(*)::int as count from visit');
  expect(half.rows[0]!.count).toBeGreaterThan(0);
  expect(half.rows[0]!.count).toBeLessThan(rows);
  expect(await until(id, ({ state }) => state === 'DONE')).toMatchObject({ added: rows, known: 0, refused: 0 });
  const stored = await admin.query<{ count: number }>('select count(*)::int as count from visit');
  expect(stored.rows[0]!.count).toBe(rows);
  const { days, months } = await asMigrator(server.databaseUrl, (client) => recount(client, () => {}));
  expect(days.rows + months.rows).toBe(0);
});
