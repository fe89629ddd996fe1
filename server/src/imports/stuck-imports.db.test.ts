import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Role } from '../access/roles.ts';
import { openApplicationDatabase, poolOf } from '../database/application-database.ts';
import { RequestContexts } from '../http/request-context.ts';
import { Importer } from '../testing/importing.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { doImportJob } from './import-job.ts';

const file = 'Datum;Locatie;Onderwerp;Hulp\r\n02-03-2023;Balie Dalfsen;DigiD;Ter plekke geholpen';

let database: TestDatabase;
let api: TestApi;
let library: string;
let coordinator: { id: string; session: string };
let importer: Importer;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('Bibliotheek A', ['GM0148']);
  await network.location(library, 'GM0148', 'Balie Dalfsen');
  coordinator = await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library });
  api = await createTestApi(database.appUrl, { work: true });
  importer = new Importer(api, coordinator.session, library);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(async () => {
  await database.admin.query(
    'truncate visit, question, metric_day, metric_month, reported_total, import_run, visit_undone cascade',
  );
  id = await importer.upload('a.csv', file);
  await importer.ask('checkImport', id);
  await importer.until(id, 'CHECKED');
});

/** As a process leaves it that was killed on the last attempt: the job has failed, and nobody said so. */
async function leftBehind(state: string): Promise<void> {
  await expect
    .poll(async () => (await database.admin.query(`select from pgboss.job where state < 'completed'`)).rowCount)
    .toBe(0);
  await database.admin.query('update import_run set state = $2 where id = $1', [id, state]);
}

test('an import whose last job was killed is asked for again, whatever it was doing', async () => {
  for (const [left, ask, ends] of [
    ['UPLOADED', 'checkImport', 'READ'],
    ['CHECKING', 'checkImport', 'CHECKED'],
    ['RUNNING', 'runImport', 'DONE'],
    ['UNDOING', 'undoImport', 'UNDONE'],
  ] as const) {
    await leftBehind(left);
    expect(await importer.ask(ask, id), left).toEqual([]);
    expect(await importer.until(id, ends, 'FAILED'), left).toMatchObject({ state: ends });
  }
});

test('a step with a job waiting or under way is not asked for twice', async () => {
  await leftBehind('RUNNING');
  // In an hour: no worker of this test takes it.
  await database.admin.query(
    `insert into pgboss.job (name, data, policy, singleton_key, start_after) values ('import', $1, 'exclusive', $2, now() + interval '1 hour')`,
    [{ libraryId: library, importId: id, userId: coordinator.id }, id],
  );
  expect(await importer.ask('runImport', id)).toEqual([{ code: 'IMPORT_NOT_NOW' }]);
  await database.admin.query('delete from pgboss.job');
});

test('a stop during the last attempt is told, so that somebody goes on', async () => {
  await leftBehind('RUNNING');
  const source = await openApplicationDatabase({ url: database.appUrl, connections: 1, entities: [] });
  const contexts = new RequestContexts(source, { pool: poolOf(source) } as never);
  const job = { libraryId: library, importId: id, userId: coordinator.id };
  const run = { signal: AbortSignal.abort(), log: null as never };
  await expect(doImportJob(contexts, job, { ...run, lastAttempt: false })).rejects.toThrow();
  expect(await importer.look(id)).toMatchObject({ state: 'RUNNING' });
  await expect(doImportJob(contexts, job, { ...run, lastAttempt: true })).rejects.toThrow();
  expect(await importer.look(id)).toMatchObject({ state: 'FAILED' });
  await source.destroy();
});
