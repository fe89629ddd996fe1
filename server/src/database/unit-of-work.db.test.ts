import { setTimeout as wait } from 'node:timers/promises';
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

  it('asks what takes longest behind the rest of the turn, in the same transaction and as the same tenant', async () => {
    const work = new UnitOfWork(source, settings('reader'));
    const asked = `select now()::text as began, clock_timestamp()::text as at, current_setting('regiepunt.user_id') as who`;
    type Asked = Record<'began' | 'at' | 'who', string>;
    const last = work.preparedLast<Asked>(asked);
    const first = work.query<Asked>(asked);
    const [[behind], [before]] = await Promise.all([last, first]);
    expect(behind).toMatchObject({ began: before!.began, who: 'reader' });
    expect(behind!.at > before!.at).toBe(true);
    await work.close();
  });

  it('reads what was to come last before a write that begins in the same turn, and as who asked it', async () => {
    const work = new UnitOfWork(source, settings('reader'));
    const readOnly = () =>
      work.preparedLast<Record<'only' | 'who', string>>(
        `select current_setting('transaction_read_only') as only, current_setting('regiepunt.user_id') as who`,
      );
    const [[beforeWrite], written] = await Promise.all([
      readOnly(),
      work.write((manager) => manager.query(`select current_setting('transaction_read_only') as only`)),
    ]);
    expect([beforeWrite!.only, written]).toEqual(['on', [{ only: 'off' }]]);
    const [[asReader]] = await Promise.all([readOnly(), work.become(settings('another'))]);
    expect(asReader!.who).toBe('reader');
    expect(await who(work)).toBe('another');
    await work.close();
  });

  it('reads what is asked in one turn in one transaction, and holds none open between turns', async () => {
    const work = new UnitOfWork(source, settings('reader'));
    const began = () => work.query<{ began: string }>('select now()::text as began');
    const [[first], [second]] = await Promise.all([began(), began()]);
    expect(second).toEqual(first);
    // The answers come before that to COMMIT, by a moment.
    const connections = () =>
      database.admin.query(
        `select state, query from pg_stat_activity where datname = current_database() and usename like 'regiepunt%'`,
      );
    await expect.poll(async () => (await connections()).rows).toEqual([{ state: 'idle', query: 'commit' }]);
    expect((await began())[0]!.began).not.toBe(first!.began);
    expect(await who(work)).toBe('reader');
    await work.close();
  });

  it('reads on after a statement that failed, and writes behind what was read in the same turn', async () => {
    const work = new UnitOfWork(source, settings('writer'));
    await expect(work.query('select 1 / 0')).rejects.toThrow('division by zero');
    const read = who(work);
    const written = work.write((manager) =>
      manager.query(
        `select current_setting('regiepunt.user_id') as who, current_setting('transaction_read_only') as reads`,
      ),
    );
    expect(await read).toBe('writer');
    expect(await written).toEqual([{ who: 'writer', reads: 'off' }]);
    expect(await who(work)).toBe('writer');
    await work.close();
  });

  it('takes no connection after it was closed unused', async () => {
    const work = new UnitOfWork(source, settings('first'));
    await work.close();
    await expect(who(work)).rejects.toThrow('ended');
  });

  it('ends a write that still goes on when it is closed: the next request is not inside its transaction', async () => {
    const first = new UnitOfWork(source, settings('first'));
    expect(await who(first)).toBe('first');
    await wait(50);
    const written = first.write(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(1764)');
      await wait(100);
    });
    const refused = expect(written).rejects.toThrow();
    // BEGIN is under way, and not answered yet.
    await first.close();
    const second = new UnitOfWork(source, settings('second'));
    const locks = `select objid from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`;
    expect(await second.query(locks)).toEqual([]);
    await refused;
    expect(await who(second)).toBe('second');
    await second.close();
  });

  it('is over for every part of a write that failed: what comes later never reaches the next request', async () => {
    const asked = `select current_setting('regiepunt.user_id') as who`;
    const late: Promise<unknown>[] = [];
    const later = (ask: () => Promise<unknown>) => {
      const answer = wait(100).then(ask);
      answer.catch(() => {});
      late.push(answer);
    };
    const first = new UnitOfWork(source, settings('first'));
    const written = first.write(async (manager, prepared) => {
      later(() => manager.query(asked));
      later(() => prepared.query(asked));
      later(() => prepared.last(asked));
      await manager.query('select 1 / 0');
    });
    await expect(written).rejects.toThrow('division by zero');
    await first.close();
    const second = new UnitOfWork(source, settings('second'));
    await second.write(async (manager) => {
      await manager.query(asked);
      await Promise.allSettled(late);
      // Nobody committed it meanwhile.
      expect(await manager.query(asked)).toEqual([{ who: 'second' }]);
    });
    for (const answer of late) await expect(answer).rejects.toThrow(/ended|released/i);
    await second.close();
  });

  it('refuses two writes at once, also when neither has a connection yet', async () => {
    const work = new UnitOfWork(source, settings('writer'));
    const write = () => work.write((manager) => manager.query('select 1 as one'));
    const [first, second] = await Promise.allSettled([write(), write()]);
    expect(first).toEqual({ status: 'fulfilled', value: [{ one: 1 }] });
    expect(second).toMatchObject({ status: 'rejected', reason: new Error('A write inside a write.') });
    await work.close();
  });
});
