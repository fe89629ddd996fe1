import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { type Compute, computeHere } from '../../computing/compute.ts';
import { type CrossTablesOfOthers, crossTablesOfOthers, nation } from '../../testing/cross-tables-of-others.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { anythingDue } from '../kept/decisions.repository.ts';
import { mostAttempts } from '../kept/waiting-pairs.repository.ts';
import { decideYears } from './decide-years.ts';

let others: CrossTablesOfOthers;
let crossTable: CrossTablesOfOthers['crossTable'];
let database: CrossTablesOfOthers['database'];
let decide: CrossTablesOfOthers['decide'];
let pool: CrossTablesOfOthers['pool'];
let toBeAsked: CrossTablesOfOthers['toBeAsked'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ crossTable, database, decide, pool, toBeAsked } = others);
  await decide();
}, 120_000);
afterAll(() => others?.close());

describe('given a cross-table that cannot be decided', () => {
  const asked = ['CHANNEL', 'GENDER'] as const;
  const failing: Compute = (name, input) =>
    name === 'figuresOfPair' && 'pair' in input && input.pair.includes('channel')
      ? Promise.reject(new Error('out of memory'))
      : computeHere(name, input);

  test('it is put aside for a day, and those behind it are decided', async () => {
    await Promise.all([crossTable('analyst', nation, asked), crossTable('analyst', nation, ['KIND', 'GENDER'])]);
    await Promise.all([toBeAsked('CHANNEL'), toBeAsked('KIND')]);
    const decideFailing = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5, compute: failing });
    await expect(decideFailing()).rejects.toThrow('out of memory');
    await decideFailing();
    expect(await asDeciding(pool)(anythingDue)).toBe(false);
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('Over een dag proberen we het opnieuw');
    expect((await crossTable('analyst', nation, ['KIND', 'GENDER']))!.state).toBe('PROTECTED');
  });

  test('after a day it is tried again', async () => {
    await database.admin.query(
      `update decided_pair set decided_at = now() - interval '2 days' where put_aside = 'FAILED'`,
    );
    expect(await asDeciding(pool)(anythingDue)).toBe(true);
    await decide();
    expect((await crossTable('analyst', nation, asked))!.cells['DESK FEMALE']).toBeGreaterThan(0);
  });

  test('one that is too large says so', async () => {
    await database.admin.query(`update decided_pair set put_aside = 'TOO_LARGE' where row_dimension = 'CHANNEL'`);
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('te groot');
    const organisations = await crossTable('analyst', nation, ['ORGANISATION', 'SENDER']);
    expect(organisations!.explanation).toContain('te groot');
  });
});

describe('given a connection that breaks while a cross-table is decided', () => {
  const asked = ['SENDER', 'GENDER'] as const;
  const breaking: Compute = async function (name, input) {
    if (name === 'figuresOfPair')
      await database.admin.query(
        `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
         where l.locktype = 'advisory' and l.granted and d.datname = current_database()`,
      );
    return computeHere(name, input);
  };
  const decideBreaking = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5, compute: breaking });
  const isDue = () => asDeciding(pool)(anythingDue);

  test('that is no reason to put it aside', async () => {
    await crossTable('analyst', nation, asked);
    await toBeAsked('SENDER');
    await expect(decideBreaking()).rejects.toMatchObject({ code: '57P01' });
    expect(await isDue()).toBe(true);
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PREPARING' });
    await decide();
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED' });
  });

  test('but where it breaks each time it is put aside for a day, and says so', async () => {
    await database.admin.query(`delete from decided_pair where row_dimension = 'SENDER'`);
    await crossTable('analyst', nation, asked);
    await toBeAsked('SENDER');
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await expect(decideBreaking()).rejects.toMatchObject({ code: '57P01' });
      expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PREPARING' });
    }
    await decideBreaking();
    expect(await isDue()).toBe(false);
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('Over een dag proberen we het opnieuw');
    await database.admin.query(
      `update decided_pair set decided_at = now() - interval '2 days' where put_aside = 'FAILED'`,
    );
    await expect(decideBreaking()).rejects.toMatchObject({ code: '57P01' });
    await decide();
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED' });
  });

  test('that the server stops is no attempt', async () => {
    await database.admin.query(`delete from decided_pair where row_dimension = 'SENDER'`);
    await crossTable('analyst', nation, asked);
    await toBeAsked('SENDER');
    let stops = false;
    const breathe = () => (stops ? Promise.reject(new Error('stops')) : Promise.resolve());
    const compute: Compute = (name, input) => {
      stops = name === 'figuresOfPair';
      return stops ? Promise.reject(new Error('ended')) : computeHere(name, input);
    };
    for (let attempt = 0; attempt <= mostAttempts; attempt += 1) {
      stops = false;
      const stopped = decideYears(asDeciding(pool), { today: dayAt(), threshold: 5, breathe, compute });
      await expect(stopped).rejects.toThrow('stops');
    }
    await decide();
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED' });
  });
});
