import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GendersOfOthers, gendersOfOthers, year } from '../../testing/genders-of-others.ts';

let others: GendersOfOthers;
let decide: GendersOfOthers['decide'];
let genders: GendersOfOthers['genders'];
let library: GendersOfOthers['library'];
let points: GendersOfOthers['points'];

beforeAll(async () => {
  others = await gendersOfOthers();
  ({ decide, genders, library, points } = others);
}, 120_000);
afterAll(() => others?.close());
beforeEach(() => others.beginAnew());

describe('given a point with few visitors of one kind, and others with more', () => {
  beforeEach(() => others.countFew());

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
});
