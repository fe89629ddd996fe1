import { describe, expect, test } from 'vitest';
import { type PairToDecide, figuresOfPair } from './figures-of-pair.ts';

const asked: PairToDecide = {
  ...{ year: 2024, pair: ['organisation', 'came_by'], withheld: [], hiding: [], threshold: 5 },
  points: [
    {
      ...{ library: 'l', location: 'p', municipality: 'GM0148', province: 'PV23', supportOrganisation: '' },
      visits: JSON.stringify([
        ['1/1', 'ORGANISATION a,GOVERNMENT_LEVEL NATIONAL', 'CAME_BY PARTNER,SENDER b', 30],
        ['1/1', 'ORGANISATION a,GOVERNMENT_LEVEL NATIONAL', 'CAME_BY SELF', 40],
      ]),
    },
  ],
};

describe('given two families with organisations', () => {
  test('those of the second are left out', () => {
    const told = figuresOfPair(asked)!.flatMap((text) => JSON.parse(text) as Record<string, string>[]);
    const pairs = told.map((row) => `${row['row_dimension']} ${row['column_dimension']}`);
    expect(new Set(pairs)).toEqual(new Set(['ORGANISATION CAME_BY', 'GOVERNMENT_LEVEL CAME_BY']));
  });

  test('more cells than are decided about are not begun with', () => {
    // Two codes of each, in five kinds of area.
    expect(figuresOfPair({ ...asked, most: 19 })).toBeNull();
    expect(figuresOfPair({ ...asked, most: 20 })).not.toBeNull();
  });
});
