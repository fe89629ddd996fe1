import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CrossTablesOfOthers,
  type InventedVisit,
  crossTablesOfOthers,
  dalfsen,
  nation,
  year,
} from '../../testing/cross-tables-of-others.ts';

let others: CrossTablesOfOthers;
let api: CrossTablesOfOthers['api'];
let crossTable: CrossTablesOfOthers['crossTable'];
let database: CrossTablesOfOthers['database'];
let decide: CrossTablesOfOthers['decide'];
let library: CrossTablesOfOthers['library'];
let points: CrossTablesOfOthers['points'];
let sessions: CrossTablesOfOthers['sessions'];
let visits: CrossTablesOfOthers['visits'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ api, crossTable, database, decide, library, points, sessions, visits } = others);
}, 120_000);
afterAll(() => others?.close());

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
