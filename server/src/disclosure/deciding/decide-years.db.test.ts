import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GendersOfOthers, gendersOfOthers, year } from '../../testing/genders-of-others.ts';
import { createTestApi } from '../../testing/test-api.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { beginDeciding, storeDecision } from '../kept/decisions.repository.ts';

let others: GendersOfOthers;
let count: GendersOfOthers['count'];
let database: GendersOfOthers['database'];
let decide: GendersOfOthers['decide'];
let genders: GendersOfOthers['genders'];
let points: GendersOfOthers['points'];
let pool: GendersOfOthers['pool'];

beforeAll(async () => {
  others = await gendersOfOthers();
  ({ count, database, decide, genders, points, pool } = others);
}, 120_000);
afterAll(() => others?.close());
beforeEach(() => others.beginAnew());

describe('given a point with few visitors of one kind, and others with more', () => {
  beforeEach(() => others.countFew());

  test('a change in a month that is over is decided about anew; until then the old decision stands', async () => {
    expect(await decide()).toContain(year);
    expect(await decide()).toEqual([]);
    await count(0, 1, { MALE: 5 });
    expect((await genders('municipality', 'LOCATION', points[0]!))!.cells).toMatchObject({ MALE: null });
    expect(await decide()).toEqual([year]);
    expect((await genders('municipality', 'LOCATION', points[0]!))!.cells).toMatchObject({ MALE: 7, FEMALE: 9 });
  });

  test('a mark that somebody is making is left for the next time, and nobody waits for it', async () => {
    await decide();
    await count(0, 1, { MALE: 5 });
    await database.admin.query('begin');
    await database.admin.query('select from decision_due for update');
    expect(await decide()).toEqual([]);
    await database.admin.query('commit');
    expect(await decide()).toEqual([year]);
  });

  test('what becomes stale while it is decided about stays stale', async () => {
    await decide();
    await asDeciding(pool)(async (client) => {
      await beginDeciding(client, year);
      await client.query('update decided_year set stale = true where year = $1', [year]);
      await storeDecision(client, { year, untilMonth: `${year + 1}-01-01`, threshold: 5 }, []);
    });
    expect(await decide()).toEqual([year]);
    expect(await decide()).toEqual([]);
  });

  test('another threshold decides everything anew', async () => {
    await decide();
    await decide(3);
    expect((await genders('municipality', 'LOCATION', points[1]!))!.cells).toMatchObject({ MALE: 4, FEMALE: 3 });
  });
});

test('a server that works decides at its start whatever is not decided', async () => {
  await count(0, 1, { MALE: 6, FEMALE: 9 });
  const working = await createTestApi(database.appUrl, { work: true });
  try {
    await working.app.ready();
    const decided = async () => (await genders('municipality', 'LOCATION', points[0]!))!.cells;
    await expect.poll(decided, { timeout: 30_000 }).toEqual({ MALE: 6, FEMALE: 9, UNKNOWN: 0 });
  } finally {
    await working.close();
  }
});
