import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tenantSettings } from '../access/tenant-settings.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { openApplicationDatabase, poolOf } from './application-database.ts';
import { ReadingWork } from './reading-work.ts';

describe('reading on a condition', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  const users = (count: number) => ({
    role: 'regiepunt_access',
    text: '(select count(*) from app_user) = $1',
    values: [count],
  });
  const reading = (condition = users(0)) =>
    new ReadingWork(source, { ...tenantSettings(null), user_id: 'somebody' }, condition);
  const ask = (work: ReadingWork) =>
    work.query<{ role: string; user: string }>(
      `select current_user::text as role, current_setting('regiepunt.user_id') as user`,
    );

  it('reads as the application and the tenant, whatever role looks at the condition', async () => {
    const work = reading();
    expect(await ask(work)).toEqual([{ role: 'regiepunt_app', user: 'somebody' }]);
    expect(await work.held()).toBe(true);
    await expect(work.query('select from app_user')).rejects.toThrow('permission denied for table app_user');
    await work.close();
  });

  it('reads the same when the transaction was begun ahead of the first question, in one transaction', async () => {
    const work = reading();
    await work.beginReading();
    const at = () => work.query<{ at: string }>('select now()::text as at');
    const [[first], [second]] = await Promise.all([at(), at()]);
    expect(first).toEqual(second);
    expect(await work.held()).toBe(true);
    await work.close();
    expect(poolOf(source).idleCount).toBe(poolOf(source).totalCount);
  });

  it('leaves its connection outside any transaction when nothing was asked after all', async () => {
    const work = reading();
    await work.beginReading();
    expect(await work.held()).toBe(true);
    await work.close();
    expect(poolOf(source).idleCount).toBe(poolOf(source).totalCount);
    const { rows } = await poolOf(source).query(
      `select count(*)::int as inside from pg_stat_activity where usename = 'regiepunt_app' and state like 'idle in transaction%' and datname = current_database()`,
    );
    expect(rows).toEqual([{ inside: 0 }]);
  });

  it('says when the condition did not hold, be it in one of several turns', async () => {
    const never = reading(users(1));
    await ask(never);
    expect(await never.held()).toBe(false);
    await never.close();
    const once = reading();
    await ask(once);
    await database.admin.query(`insert into app_user (email, name) values ('ans@example.nl', 'Ans')`);
    await ask(once);
    await database.admin.query('delete from app_user');
    await ask(once);
    expect(await once.held()).toBe(false);
    await once.close();
  });

  it('says that the condition did not hold as long as nothing was read', async () => {
    expect(await reading().held()).toBe(false);
  });

  it('answers nothing when the condition cannot be looked at', async () => {
    const work = reading({ ...users(0), role: 'regiepunt_measure' });
    await expect(ask(work)).rejects.toThrow();
    expect(await work.held()).toBe(false);
    await work.close();
  });

  it('refuses to write', async () => {
    const work = reading();
    await expect(work.write()).rejects.toThrow('Nothing is written before it is known who asks.');
    await work.close();
  });
});
