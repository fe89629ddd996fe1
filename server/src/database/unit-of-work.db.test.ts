import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { tenantSettings } from '../access/tenant-settings.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { openApplicationDatabase } from './application-database.ts';
import { UnitOfWork } from './unit-of-work.ts';

describe('the database work of a request', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openApplicationDatabase({ url: database.appUrl, connections: 1, entities: [] });
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  const settings = (user: string) => ({ ...tenantSettings(null), user_id: user });
  const who = async (work: UnitOfWork) =>
    (await work.query<{ who: string }>(`select current_setting('regiepunt.user_id') as who`))[0]!.who;

  it('is over when it is closed: what comes later never reaches the connection of the next request', async () => {
    const first = new UnitOfWork(source, settings('first'));
    expect(await who(first)).toBe('first');
    await first.close();
    const second = new UnitOfWork(source, settings('second'));
    expect(await who(second)).toBe('second');
    await expect(who(first)).rejects.toThrow('ended');
    await expect(first.write(() => Promise.resolve())).rejects.toThrow('ended');
    expect(await who(second)).toBe('second');
    await second.close();
  });

  it('takes no connection after it was closed unused', async () => {
    const work = new UnitOfWork(source, settings('first'));
    await work.close();
    await expect(who(work)).rejects.toThrow('ended');
  });
});
