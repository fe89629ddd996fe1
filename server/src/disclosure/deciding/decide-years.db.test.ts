import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../../testing/library-of-others.ts';
import { createTestApi, type TestApi } from '../../testing/test-api.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { beginDeciding, storeDecision } from '../kept/decisions.repository.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';
import { decideYears } from './decide-years.ts';

/** A year that is over whatever the day. */
const year = Number(dayAt().slice(0, 4)) - 2;

let others: LibraryOfOthers;
let database: TestDatabase;
let pool: pg.Pool;
let api: TestApi;
let library: string;
let points: string[];
let sessions: Record<string, string>;

beforeAll(async () => {
  others = await libraryOfOthers();
  ({ database, pool, api, library, points, sessions } = others);
}, 120_000);
afterAll(() => others?.close());
beforeEach(() => database.admin.query('truncate metric_day, metric_month, decided_figure, decided_year, decision_due'));

/** Counts visits of a point in a month by gender, as registering them would have. */
async function count(point: number, month: number, visits: Record<string, number>): Promise<void> {
  const day = `${year}-${String(month).padStart(2, '0')}-05`;
  const municipality = point === 2 ? 'GM0193' : 'GM0148';
  const counted = { ...Object.fromEntries(Object.entries(visits).map(([code, number]) => [`gender ${code}`, number])) };
  const total = Object.values(visits).reduce((sum, number) => sum + number, 0);
  for (const [key, number] of Object.entries({ ...counted, 'total ': total })) {
    const [dimension, code] = key.split(' ');
    await database.admin.query(
      `insert into metric_day values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict (library_id, location_id, municipality_code, day, dimension, code) do update set visits = metric_day.visits + excluded.visits`,
      [library, points[point], municipality, day, dimension, code, number],
    );
    await database.admin.query(
      `insert into metric_month values ($1, $2, date_trunc('month', $3::date), $4, $5, $6, $6)
       on conflict (library_id, municipality_code, month, dimension, code) do update set visits = metric_month.visits + excluded.visits`,
      [library, municipality, day, dimension, code, number],
    );
  }
}

const decide = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5 });

async function genders(who: string, kind: string, id: string, from = `${year}-01-01`, until = `${year + 1}-01-01`) {
  const { data } = await api.run(
    sessions[who]!,
    `query ($scope: ScopeInput!, $from: Day!, $until: Day!) { figures(scope: $scope, from: $from, until: $until) {
       visits distributions(dimensions: [GENDER]) { state from until total notAsked explanation cells { code visits share hidden } } } }`,
    { scope: { kind, id }, from, until },
  );
  if (!data.figures) return null;
  const [{ cells, ...rest }] = data.figures.distributions;
  return {
    ...{ ...rest, visits: data.figures.visits },
    cells: Object.fromEntries(cells.map((cell: { code: string; visits: number }) => [cell.code, cell.visits])),
  };
}

describe('given a point with few visitors of one kind, and others with more', () => {
  beforeEach(async () => {
    await count(0, 1, { MALE: 2, FEMALE: 9, UNKNOWN: 30 });
    await count(1, 2, { MALE: 4, FEMALE: 3 });
    await count(2, 3, { MALE: 12, FEMALE: 20 });
  });

  test('until it is decided nothing of visitors is shown, and the totals are', async () => {
    const shown = await genders('analyst', 'NATION', 'NL');
    expect(shown).toMatchObject({ state: 'TOO_RECENT', cells: {}, total: null, visits: 80 });
    expect(shown!.explanation).toContain('nog niet bepaald');
  });

  test('the small count is hidden, and another with it so that the sum of the point does not tell', async () => {
    await decide();
    const shown = await genders('municipality', 'LOCATION', points[0]!);
    expect(shown).toMatchObject({ state: 'PROTECTED', cells: { MALE: null, FEMALE: null, UNKNOWN: 30 }, total: 41 });
    expect(shown!.explanation).toContain('1 tot en met 4');
  });

  test('over the municipality they come to enough and are shown', async () => {
    await decide();
    expect(await genders('municipality', 'MUNICIPALITY', 'GM0148')).toMatchObject({
      cells: { MALE: 6, FEMALE: 12, UNKNOWN: 30 },
      total: 48,
    });
  });

  test('municipality, POI and KB see the same of a point, whichever way they ask', async () => {
    await decide();
    for (const [kind, id] of [
      ...points.slice(0, 2).map((point) => ['LOCATION', point]),
      ['LIBRARY_IN_MUNICIPALITY', `${library}:GM0148`],
      ['MUNICIPALITY', 'GM0148'],
    ] as [string, string][]) {
      const shown = await genders('municipality', kind, id);
      expect(shown).not.toBeNull();
      expect(await genders('adviser', kind, id)).toEqual(shown);
      expect(await genders('analyst', kind, id)).toEqual(shown);
    }
    const country = await genders('analyst', 'NATION', 'NL');
    expect(country!.cells).toEqual({ MALE: 18, FEMALE: 32, UNKNOWN: 30 });
    expect((await genders('adviser', 'PROVINCE', 'PV23'))!.cells).toEqual(country!.cells);
    expect((await genders('adviser', 'LIBRARY', library))!.cells).toEqual(country!.cells);
  });

  test('the library itself sees everything, live, and nobody sees what is not theirs', async () => {
    await decide();
    expect((await genders('coordinator', 'LOCATION', points[0]!))!.cells).toMatchObject({ MALE: 2, FEMALE: 9 });
    expect(await genders('municipality', 'LOCATION', points[2]!)).toBeNull();
    expect(await genders('municipality', 'NATION', 'NL')).toBeNull();
    expect(await genders('coordinator', 'MUNICIPALITY', 'GM0148')).toBeNull();
  });

  test('months apart hide what only the year may tell', async () => {
    await decide();
    expect((await genders('municipality', 'MUNICIPALITY', 'GM0148', `${year}-01-01`, `${year}-02-01`))!.cells).toEqual({
      MALE: null,
      FEMALE: null,
      UNKNOWN: 30,
    });
  });

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
    await decideYears(asDeciding(pool), { today: dayAt(), threshold: 3 });
    expect((await genders('municipality', 'LOCATION', points[1]!))!.cells).toMatchObject({ MALE: 4, FEMALE: 3 });
  });
});

test('a coordinator sees the own counts beside what others see, and nobody else does', async () => {
  // On the first of January the year that ended last night is not over yet: late registrations may come.
  const lastYear = Number(firstOpenMonth(dayAt()).slice(0, 4)) - 1;
  await database.admin.query(
    `insert into metric_day select $1::uuid, $2::uuid, 'GM0148', make_date($3, 5, 7), given.* from (values
       ('total', '', 30, 30), ('gender', 'MALE', 3, 3), ('gender', 'FEMALE', 7, 7), ('gender', 'UNKNOWN', 20, 20)) as given`,
    [library, points[0], lastYear],
  );
  await decide();
  const query = `query ($library: ID!) { shownToOthers(library: $library) { partiesThreshold examples { point dimension total decided cells { label visits shown } } } }`;
  const { data } = await api.run(sessions['coordinator']!, query, { library });
  expect(data.shownToOthers).toEqual({
    partiesThreshold: 5,
    examples: [
      {
        ...{ point: 'Noord', dimension: 'Geslacht', total: 30, decided: true },
        cells: [
          { label: 'Man', visits: 3, shown: null },
          { label: 'Vrouw', visits: 7, shown: null },
          { label: 'Onbekend', visits: 20, shown: 20 },
        ],
      },
    ],
  });
  for (const who of ['municipality', 'adviser', 'analyst'])
    expect((await api.run(sessions[who]!, query, { library })).data.shownToOthers).toBeNull();
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

describe('nobody reads decisions or the counts of others', () => {
  const asApp = async (statement: string) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return await client.query(statement);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test.each(['decided_figure', 'decided_year'])('the application has no right on %s', async (table) => {
    await expect(asApp(`select * from ${table}`)).rejects.toThrow('permission denied');
    await expect(asApp(`delete from ${table}`)).rejects.toThrow('permission denied');
  });

  test('the role that decides reads no visit and no account', async () => {
    for (const table of ['visit', 'question', 'app_user', 'session', 'audit_entry', 'survey_answer'])
      await expect(asApp(`set local role regiepunt_decide; select * from ${table}`)).rejects.toThrow(
        /permission denied|does not exist/,
      );
  });

  test('and writes no count', async () => {
    await expect(asApp(`set local role regiepunt_decide; delete from metric_day`)).rejects.toThrow('permission denied');
  });
});
