import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CrossTablesOfOthers,
  type InventedVisit,
  crossTablesOfOthers,
  dalfsen,
  nation,
  year,
} from '../../testing/cross-tables-of-others.ts';
import { crossFamilies } from '../what-is-protected/cross-families.ts';

let others: CrossTablesOfOthers;
let api: CrossTablesOfOthers['api'];
let crossTable: CrossTablesOfOthers['crossTable'];
let database: CrossTablesOfOthers['database'];
let decide: CrossTablesOfOthers['decide'];
let library: CrossTablesOfOthers['library'];
let pool: CrossTablesOfOthers['pool'];
let points: CrossTablesOfOthers['points'];
let sessions: CrossTablesOfOthers['sessions'];
let toBeAsked: CrossTablesOfOthers['toBeAsked'];
let visits: CrossTablesOfOthers['visits'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ api, crossTable, database, decide, library, pool, points, sessions, toBeAsked, visits } = others);
}, 120_000);
afterAll(() => others?.close());

const counted = (row: string, column: string, inside: (visit: InventedVisit) => boolean = () => true) => {
  const cells: Record<string, number> = {};
  for (const visit of visits.filter(inside)) {
    const key = `${visit[row]} ${visit[column]}`;
    cells[key] = (cells[key] ?? 0) + 1;
  }
  return cells;
};

describe('given a finished year that nobody asked a cross-table of', () => {
  test('it is being prepared when it is asked for, and there when it was decided', async () => {
    await decide();
    const asked = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(asked).toMatchObject({ state: 'PREPARING', cells: {} });
    expect(asked!.explanation).toBe(`Deze kruistabel over ${year} wordt klaargezet. Kijk over een minuut opnieuw.`);
    await toBeAsked('TOPIC');
    await decide();
    const table = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(table!.state).toBe('PROTECTED');
    expect(table!.cells['digid FEMALE']).toBe(counted('topic', 'gender')['digid FEMALE']);
  });

  test('turned around it is the same table', async () => {
    const [table, turned] = await Promise.all([
      crossTable('analyst', nation, ['TOPIC', 'GENDER']),
      crossTable('analyst', nation, ['GENDER', 'TOPIC']),
    ]);
    for (const [key, count] of Object.entries(table!.cells))
      expect(turned!.cells[key.split(' ').toReversed().join(' ')]).toBe(count);
  });
});

describe('given the parts of day by weekday of a finished year', () => {
  const load = ['PART_OF_DAY', 'WEEKDAY'] as const;

  test('they are decided without being asked for, and every number that is shown is the right one', async () => {
    await decide();
    const weekday = (visit: InventedVisit) => `${((new Date(visit['day']!).getUTCDay() + 6) % 7) + 1}`;
    let told = 0;
    for (const [area, inside] of [
      [nation, () => true],
      [dalfsen, (visit) => visit['municipality_code'] === 'GM0148'],
      ...points.map((id) => [['LOCATION', id], (visit: InventedVisit) => visit['location_id'] === id]),
    ] as [readonly [string, string], (visit: InventedVisit) => boolean][]) {
      const table = await crossTable('analyst', area, load);
      expect(table!.state).toBe('PROTECTED');
      const shown = Object.entries(table!.cells).filter(([, count]) => count !== null);
      told += shown.length;
      for (const [key, count] of shown) {
        const real = visits.filter((visit) => inside(visit) && `${visit['part_of_day']} ${weekday(visit)}` === key);
        expect(count, key).toBe(real.length);
        expect(count! === 0 || count! >= 5).toBe(true);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  test('municipality, POI and KB see the same of the same area', async () => {
    const table = await crossTable('municipality', dalfsen, load);
    expect(await crossTable('analyst', dalfsen, load)).toEqual(table);
    const inDalfsen = ['LIBRARY_IN_MUNICIPALITY', `${library}:GM0148`] as const;
    expect(await crossTable('adviser', inDalfsen, load)).toEqual(table);
  });

  test('what is hidden is said beside what is shown', async () => {
    const table = await crossTable('analyst', nation, load);
    expect(Object.values(table!.cells)).toContain(null);
    expect(table!.explanation).toContain('Aantallen van 1 tot en met 4 tonen we niet');
  });

  test('where every number is hidden there is a sentence and no table', async () => {
    const table = await crossTable('municipality', dalfsen, load);
    expect(table).toMatchObject({ state: 'PROTECTED', from: `${year}-01-01`, cells: {} });
    expect(table!.explanation).toBe(
      `Over het jaar ${year} kunnen we van dit gebied geen enkel aantal tonen zonder dat er aantallen van 1 tot en met 4 zijn uit te rekenen. Kies een ander kenmerk, of een groter gebied.`,
    );
  });

  test('nobody sees those of an area that is not theirs, and the library its own exactly', async () => {
    expect(await crossTable('municipality', ['MUNICIPALITY', 'GM0193'], load)).toBeNull();
    expect(await crossTable('municipality', ['LIBRARY', library], load)).toBeNull();
    expect(await crossTable('municipality', nation, load)).toBeNull();
    expect(await crossTable('coordinator', dalfsen, load)).toBeNull();
    expect(await crossTable('coordinator', ['LIBRARY', library], load)).toMatchObject({ state: 'EXACT' });
  });

  test('a period without a finished year names the year to choose, a longer one is about its last year', async () => {
    const short = await crossTable('municipality', dalfsen, load, [`${year}-02-01`, `${year + 1}-01-01`]);
    expect(short).toMatchObject({ state: 'TOO_RECENT', cells: {} });
    expect(short!.explanation).toMatch(/Kies het jaar 20\d\d\.$/);
    const long = await crossTable('municipality', dalfsen, load, [`${year - 1}-01-01`, `${year + 1}-01-01`]);
    expect(long!.from).toBe(`${year}-01-01`);
    expect(long!.cells).toEqual((await crossTable('municipality', dalfsen, load))!.cells);
  });
});

describe('what is not told of others', () => {
  test('two dimensions that hang together, and two of one point', async () => {
    const together = await crossTable('analyst', nation, ['HELP', 'SOLVED']);
    expect(together).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(together!.explanation).toContain('hangen zo nauw samen');
    const ofPoint = await crossTable('analyst', ['LOCATION', points[0]!], ['TOPIC', 'GENDER']);
    expect(ofPoint).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(ofPoint!.explanation).toContain('Kies de gemeente of de bibliotheek');
  });

  test('a line of which the figure by one code is hidden', async () => {
    let lines = 0;
    for (const point of points) {
      const { data } = await api.run(
        sessions['analyst']!,
        `query ($from: Day!, $until: Day!, $scope: ScopeInput!) { figures(scope: $scope, from: $from, until: $until) {
         distributions(dimensions: [PART_OF_DAY]) { cells { code hidden } } } }`,
        { scope: { kind: 'LOCATION', id: point }, from: `${year}-01-01`, until: `${year + 1}-01-01` },
      );
      const [{ cells }] = data.figures.distributions;
      const hidden = cells.filter((cell: { hidden: boolean }) => cell.hidden);
      lines += hidden.length;
      for (const { code } of hidden) {
        const { rows: told } = await database.admin.query<{ visits: number | null }>(
          `select c.visits from decided_cross f cross join lateral unnest(f.column_codes, f.visits) as c (code, visits)
           where f.year = $1 and f.row_dimension = 'WEEKDAY' and f.column_dimension = 'PART_OF_DAY' and f.area_id = $2 and c.code = $3`,
          [year, point, code],
        );
        expect(told.length).toBeGreaterThan(0);
        expect(new Set(told.map(({ visits: count }) => count)), code).toEqual(new Set([null]));
      }
    }
    expect(lines).toBeGreaterThan(0);
  });
});

test('a period before anything was counted has no finished year', async () => {
  const old = await crossTable('analyst', nation, ['TOPIC', 'AGE'], ['1990-01-01', '1996-01-01']);
  expect(old).toMatchObject({ state: 'TOO_RECENT', cells: {} });
});

describe('nobody but the role that decides', () => {
  const asked = async (statement: string) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return await client.query(statement);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test.each(['decided_pair', 'decided_cross', 'decided_support', 'visit_label'])('has a right on %s', async (table) => {
    await expect(asked(`select * from ${table}`)).rejects.toThrow('permission denied');
  });

  test('and that role sees codes of visits by point and month, no id and no day', async () => {
    const { fields: columns } = await asked('set local role regiepunt_decide').then(() =>
      asked('set local role regiepunt_decide; select * from visit_label limit 0').then(
        (results) => (results as unknown as pg.QueryResult[])[1]!,
      ),
    );
    const codes = Object.keys(crossFamilies);
    expect(columns.map(({ name }) => name)).toEqual([
      ...['library_id', 'location_id', 'municipality_code', 'month', 'questions'],
      ...codes,
    ]);
  });
});
