import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { inhabitantsByMunicipality, inhabitantsWithin, populationSet } from './coverage.repository.ts';
import { importPopulation } from './import-population.ts';
import { type Metres, metresBetween } from './rijksdriehoek.ts';

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
  const stored = async () => (await database.admin.query('select * from population_point order by 2, 3')).rows;
  const header = 'longitude,latitude,inhabitants,municipality,reference_date';
  const dalfsen = '6.2570,52.5030,120,GM0148,2023-01-01';

  it('come in with their municipality, or with the nearest one when the file does not say', async () => {
    const report = await bring([header, dalfsen, '6.2571,52.5100,30,,2023-01-01', '6.0900,52.5110,50,,2023-01-01']);
    expect(report).toEqual({ ok: true, changed: true, points: 3, inhabitants: 200, wrong: 0 });
    expect(await inhabitantsByMunicipality(db, '2023-01-01')).toEqual(
      expect.arrayContaining([
        { municipality: 'GM0148', inhabitants: 150 },
        { municipality: 'GM0193', inhabitants: 50 },
      ]),
    );
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

describe('people within reach', () => {
  /** What the statement must come to: every point against every place. */
  const oneByOne = (people: (Metres & { inhabitants: number })[], places: Metres[], metres: number) =>
    people
      .filter((each) => places.some((place) => metresBetween(each, place) <= metres))
      .reduce((sum, { inhabitants }) => sum + inhabitants, 0);

  // Around a corner of four squares, so that circles reach from one into the other.
  const near = fc.record({
    x: fc.integer({ min: 196_000, max: 212_000 }),
    y: fc.integer({ min: 496_000, max: 512_000 }),
  });

  it('are those whom one by one a circle holds, once each, for any places and any reach', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          near.chain((at) =>
            fc.record({ x: fc.constant(at.x), y: fc.constant(at.y), inhabitants: fc.integer({ min: 1, max: 99 }) }),
          ),
          {
            minLength: 1,
            maxLength: 60,
            selector: ({ x, y }) => `${x} ${y}`,
          },
        ),
        fc.array(near, { maxLength: 6 }),
        fc.constantFrom(1, 500, 2000, 5000, 20_000),
        async (people, places, metres) => {
          await database.admin.query('delete from population_set');
          await database.admin.query(`insert into population_set values ('2023-01-01', 'test', 1, 1)`);
          await database.admin.query(
            `insert into population_point select '2023-01-01', y / 1000 * 1000 + x / 1000, 'GM0148', x, y, n from unnest($1::int[], $2::int[], $3::int[]) as p (x, y, n)`,
            [people.map(({ x }) => x), people.map(({ y }) => y), people.map(({ inhabitants }) => inhabitants)],
          );
          await database.admin.query(
            `insert into population_square select reference_date, municipality_code, square, sum(inhabitants) from population_point group by 1, 2, 3`,
          );
          const rows = await inhabitantsWithin(db, '2023-01-01', places, metres);
          expect(rows[0]?.inhabitants ?? 0).toBe(oneByOne(people, places, metres));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of another day are not counted', async () => {
    expect(await inhabitantsWithin(db, '1999-01-01', [{ x: 200_000, y: 500_000 }], 5000)).toEqual([]);
  });
});
