import { describe, expect, test } from 'vitest';
import { type PairToDecide, figuresOfPair } from './figures-of-pair.ts';

const asked: PairToDecide = {
  ...{ year: 2024, pair: ['organisation', 'came_by'], withheld: [], hiddenZeros: '[]', hiding: [], threshold: 5 },
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

test('where a figure is withheld, others read nothing of organisations that nobody in the area was about', () => {
  const of = (library: string, organisation: string) => ({
    ...{ library, location: library, municipality: library, province: 'PV23', supportOrganisation: '' },
    visits: JSON.stringify([
      ['1', `ORGANISATION ${organisation}`, 'AGE OVER_65', 3],
      ['1', `ORGANISATION ${organisation}`, 'AGE UNDER_25', 30],
    ]),
  });
  const told = figuresOfPair({
    ...{ year: 2024, pair: ['organisation', 'age'], points: [of('north', 'a'), of('south', 'b')] },
    ...{ withheld: [['LIBRARY', 'north', 'AGE OVER_65']], hiddenZeros: '[]', hiding: ['age'], threshold: 5 },
  })!.flatMap((text) => JSON.parse(text) as { area_kind: string; area_id: string; row_codes: string[] }[]);
  const north = told.find(({ area_kind: kind, area_id: id }) => kind === 'LIBRARY' && id === 'north')!;
  expect(new Set(north.row_codes)).toEqual(new Set(['a']));
});

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
