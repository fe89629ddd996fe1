import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { packedPoints, populationSet } from './coverage.repository.ts';
import { importPopulation } from './import-population.ts';
import { PopulationGrid } from './population-grid.ts';
import { metresOf } from './rijksdriehoek.ts';

let database: TestDatabase;
const db = {
  query: async (text: string, values: unknown[]) => (await database.admin.query(text, values)).rows,
} as never;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  await network.municipality('GM0193', 'Zwolle');
  await database.admin.query(`update municipality set longitude = 6.09, latitude = 52.51 where code = 'GM0193'`);
});
afterAll(() => database?.drop());
beforeEach(() => database.admin.query('delete from population_set'));

describe('population points', () => {
  const said: string[] = [];
  const bring = async (lines: string[], options: { source?: string; date?: string; demonstration?: boolean } = {}) => {
    said.length = 0;
    const bytes = Readable.from([Buffer.from(lines.join('\n'))]);
    return importPopulation(database.admin, bytes, { source: 'CBS', ...options }, (line) => said.push(line));
  };
  const stored = async () =>
    (
      await database.admin.query<{ municipality: string; x: number; y: number; inhabitants: number }>(
        `select municipality_code as municipality, p.* from municipality_population m
         cross join lateral unnest(m.x, m.y, m.inhabitants) as p (x, y, inhabitants) order by 1, 2, 3`,
      )
    ).rows;
  const header = 'longitude,latitude,inhabitants,municipality,reference_date';
  const dalfsen = '6.2570,52.5030,120,GM0148,2023-01-01';

  it('come in with their municipality, or with the nearest one when the file does not say', async () => {
    const report = await bring([header, dalfsen, '6.2571,52.5100,30,,2023-01-01', '6.0900,52.5110,50,,2023-01-01']);
    expect(report).toEqual({ ok: true, changed: true, points: 3, inhabitants: 200, wrong: 0 });
    const grid = new PopulationGrid(await packedPoints(db, '2023-01-01'));
    expect(Object.fromEntries(grid.inhabitants)).toEqual({ GM0148: 150, GM0193: 50 });
    expect(grid.near(metresOf({ longitude: 6.257, latitude: 52.503 }), 10)).toBe(120);
    expect(await packedPoints(db, '1999-01-01')).toEqual([]);
    expect(await populationSet(db, '2022-12-31')).toBeNull();
    expect(await populationSet(db, '2023-01-01')).toMatchObject({ source: 'CBS', points: 3, demonstration: false });
  });

  it('change nothing the second time, and are replaced as a whole by another file of the same day', async () => {
    await bring([header, dalfsen]);
    expect(await bring([header, dalfsen])).toMatchObject({ ok: true, changed: false });
    expect(said.at(-1)).toMatch(/^Alles was al zo/);
    expect(await bring([header, dalfsen.replace('120', '121')])).toMatchObject({ changed: true, inhabitants: 121 });
    expect(said.at(-1)).toMatch(/^Vervangen: 1 bevolkingspunten met 121 inwoners/);
    expect(await stored()).toHaveLength(1);
  });

  it('of one place and municipality are added up, and nobody living somewhere is no point', async () => {
    await bring([header, dalfsen, dalfsen, '6.4,52.5,0,GM0148,2023-01-01']);
    expect((await stored()).map(({ inhabitants }) => inhabitants)).toEqual([240]);
  });

  it.each([
    ['of a municipality that is not there', `'GM9999', array[1], array[1], array[1]`],
    ['without how many live at each', `'GM0148', array[1, 2], array[1, 2], array[1]`],
    ['with an unknown place', `'GM0148', array[1, null], array[1, 2], array[1, 1]`],
    ['where nobody lives', `'GM0148', array[1, 2], array[1, 2], array[1, 0]`],
    ['of none', `'GM0148', '{}', '{}', '{}'`],
  ])('are never kept %s', async (_, values) => {
    await database.admin.query(`insert into population_set values ('2023-01-01', 'CBS', 1, 1)`);
    await expect(
      database.admin.query(`insert into municipality_population select date '2023-01-01', ${values}`),
    ).rejects.toThrow(/violates/);
  });

  it('are all refused when one line is wrong, with its number and what is wrong with it', async () => {
    await bring([header, dalfsen]);
    const report = await bring([
      header,
      dalfsen.replace('120', '999'),
      '6.2570,92.5030,120,GM0148,2023-01-01',
      '6.2570,52.5030,veel,GM0148,2023-01-01',
      '6.2570,52.5030,1,GM9999,2023-01-01',
      '6.2570,52.5030,1,Dalfsen,2023-02-30',
      '6.2570,52.5030,1,GM0148,2024-01-01',
    ]);
    expect(report).toMatchObject({ ok: false, changed: false, wrong: 6 });
    expect(said.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Regel 3', 'Regel 4', 'Regel 5', 'Regel 6', 'Regel 7']),
    );
    expect(said.at(-1)).toMatch(/^Er is niets veranderd/);
    expect((await stored()).map(({ inhabitants }) => inhabitants)).toEqual([120]);
  });

  it('of a file without its columns, without a day, without rows or cut off in a quote are refused', async () => {
    for (const [lines, said_] of [
      [['lengte,breedte', '1,2'], /kolom longitude ontbreekt/],
      [['longitude,latitude,inhabitants', '6.25,52.5,10'], /peildatum ontbreekt/],
      [[header], /geen bevolkingspunten/],
      [[''], /kolom longitude ontbreekt|geen bevolkingspunten/],
      [[header, dalfsen, '"6.25,52'], /aanhalingsteken/],
    ] as const) {
      expect(await bring([...lines])).toMatchObject({ ok: false });
      expect(said.join('\n')).toMatch(said_);
    }
    expect(await stored()).toEqual([]);
  });

  it('may be written as Dutch Excel does, with the day given beside it', async () => {
    const lines = ['\uFEFFLengtegraad;Breedtegraad;Inwoners;Gemeente', '6,2570;52,5030;120;GM0148'];
    expect(await bring(lines, { date: '2024-01-01' })).toMatchObject({ ok: true, inhabitants: 120 });
  });

  it('that were invented go when real ones come, whatever their day', async () => {
    await bring([header, dalfsen], { demonstration: true });
    expect(await bring([header, dalfsen.replaceAll('2023', '2021')])).toMatchObject({ changed: true });
    const { rows } = await database.admin.query(
      'select reference_date::text as day, demonstration from population_set',
    );
    expect(rows).toEqual([{ day: '2021-01-01', demonstration: false }]);
  });
});
