import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { openApplicationDatabase } from '../database/application-database.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { JobQueue } from './job-queue.ts';
import type { Jobs } from './queues.ts';

let database: TestDatabase;
let source: DataSource;
const opened: JobQueue[] = [];
const silent = { warn: () => {}, error: () => {} } as never;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
});
afterAll(async () => {
  await Promise.all(opened.map((queue) => queue.stop()));
  await source.destroy();
  await database.drop();
});

function open(work = true): JobQueue {
  const queue = new JobQueue({ appUrl: database.appUrl, log: silent, work });
  opened.push(queue);
  return queue;
}

const job = (): Jobs['import'] => ({ libraryId: randomUUID(), importId: randomUUID(), userId: randomUUID() });

test('a job is done once, by one of the processes that work', async () => {
  const done: string[] = [];
  const work = { import: async ({ importId }: Jobs['import']) => void done.push(importId) };
  const [first, second] = [open(), open()];
  await Promise.all([first.work(work), second.work(work)]);
  const jobs = Array.from({ length: 6 }, job);
  for (const asked of jobs) await source.transaction((manager) => first.send(manager, 'import', asked.importId, asked));
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(6);
  expect(new Set(done)).toEqual(new Set(jobs.map(({ importId }) => importId)));
  await Promise.all([first.stop(), second.stop()]);
});

test('of one subject one job is waiting at a time, and a change that is rolled back asks for nothing', async () => {
  const queue = open(false);
  const asked = job();
  const send = () => source.transaction((manager) => queue.send(manager, 'import', asked.importId, asked));
  await source
    .transaction(async (manager) => {
      await queue.send(manager, 'import', asked.importId, asked);
      throw new Error('changed my mind');
    })
    .catch(() => {});
  expect(await send()).toBe(true);
  expect(await send()).toBe(false);
  const { rows } = await database.admin.query('select data from pgboss.job where singleton_key = $1', [asked.importId]);
  expect(rows).toEqual([{ data: asked }]);
  await database.admin.query('delete from pgboss.job');
});

test('work under way is handed back when its process stops, and another goes on', async () => {
  const [stopped, other] = [open(), open()];
  let attempts = 0;
  const handlers = {
    import: (_data: Jobs['import'], { signal }: { signal: AbortSignal }) => {
      attempts += 1;
      if (attempts > 1) return Promise.resolve();
      return new Promise<void>((_done, failed) => signal.addEventListener('abort', () => failed(new Error('stopped'))));
    },
  };
  await stopped.work(handlers);
  const asked = job();
  await source.transaction((manager) => stopped.send(manager, 'import', asked.importId, asked));
  await expect.poll(() => attempts, { timeout: 10_000 }).toBe(1);
  await stopped.stop();
  await other.work(handlers);
  await expect.poll(() => attempts, { timeout: 10_000 }).toBe(2);
  await other.stop();
});

test('what the database says of a failure is not kept with the job', async () => {
  const queue = open();
  const asked = job();
  await queue.work({
    import: async () => {
      throw Object.assign(new Error('duplicate key (name)=(Jan Jansen)'), { severity: 'ERROR', detail: 'Jan Jansen' });
    },
  });
  await source.transaction((manager) => queue.send(manager, 'import', asked.importId, asked));
  const output = async () => {
    const { rows } = await database.admin.query('select output::text from pgboss.job where singleton_key = $1', [
      asked.importId,
    ]);
    return (rows as { output: string | null }[])[0]?.output ?? '';
  };
  await expect.poll(output, { timeout: 10_000 }).toContain('see the log');
  expect(await output()).not.toContain('Jansen');
});

test('the application takes and finishes jobs, and can make no tables or queues', async () => {
  const { rows } = await database.admin.query<{ may: boolean }>(
    `select has_schema_privilege('regiepunt_app', 'pgboss', 'create') or has_table_privilege('regiepunt_app', 'pgboss.queue', 'insert')
       or has_table_privilege('regiepunt_app', 'pgboss.schedule', 'insert') as may`,
  );
  expect(rows).toEqual([{ may: false }]);
});
