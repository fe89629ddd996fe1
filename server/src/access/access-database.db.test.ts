import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { openApplicationDatabase, poolOf } from '../database/application-database.ts';
import { isConnectionLost } from '../database/is-connection-lost.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { isDatabaseAway } from '../graphql/errors.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { asAccess, askAsAccess } from './access-database.ts';
import { tenantSettings } from './tenant-settings.ts';

describe('a connection that PostgreSQL drops in the middle of the work', () => {
  let database: TestDatabase;
  let source: DataSource;
  const uncaught: Error[] = [];
  const caught = (error: Error) => void uncaught.push(error);

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });
  beforeEach(() => {
    uncaught.length = 0;
    process.on('uncaughtException', caught);
  });
  afterEach(() => void process.off('uncaughtException', caught));

  const drop = async () => {
    for (const end = Date.now() + 10_000; ;) {
      const { rowCount } = await database.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = 'regiepunt_app' and wait_event = 'PgSleep'`,
      );
      if (rowCount) return;
      if (Date.now() > end) throw new Error('Nothing sleeps.');
      await wait(20);
    }
  };
  const sleep = { text: 'select pg_sleep(30)' };

  it.each<[string, () => Promise<unknown>]>([
    ['signing in', () => asAccess(poolOf(source), (client) => client.query(sleep))],
    ['looking up a session', () => askAsAccess(poolOf(source), sleep)],
    [
      'reading',
      () => {
        const db = new UnitOfWork(source, tenantSettings(null));
        return db.query(sleep.text).finally(() => db.close());
      },
    ],
    [
      'writing',
      () => {
        const db = new UnitOfWork(source, tenantSettings(null));
        return db.write((manager) => manager.query(sleep.text)).finally(() => db.close());
      },
    ],
  ])('fails that piece of %s and nothing else; the next goes over another', async (_, work) => {
    await Promise.all([expect(work()).rejects.toThrow(), drop()]);
    await wait(50);
    expect(uncaught).toEqual([]);
    expect(await askAsAccess(poolOf(source), { text: 'select current_user::text as who' })).toEqual([
      { who: 'regiepunt_access' },
    ]);
  });

  it('is told as the database being away, also by what the same request asks over it afterwards', async () => {
    const db = new UnitOfWork(source, tenantSettings(null));
    const away = (error: unknown) => [isDatabaseAway(error), isConnectionLost(error)];
    const [first] = await Promise.all([db.query(sleep.text).catch(away), drop()]);
    expect(first).toEqual([true, true]);
    await wait(50);
    expect(await db.query('select 1').catch(away)).toEqual([true, true]);
    expect(await db.write((manager) => manager.query('select 1')).catch(away)).toEqual([true, true]);
    await db.close();
  });
});
