import { describe, expect, test } from 'vitest';
import { type PairToDecide, figuresOfPair } from './figures-of-pair.ts';

const asked: PairToDecide = {
  ...{ year: 2024, pair: ['organisation', 'came_by'], withheld: [], hiddenMonths: '[]', hiding: [], threshold: 5 },
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
    ...{ withheld: [['LIBRARY', 'north', 'AGE OVER_65']], hiddenMonths: '[]', hiding: ['age'], threshold: 5 },
  })!.flatMap((text) => JSON.parse(text) as { area_kind: string; area_id: string; row_codes: string[] }[]);
  const north = told.find(({ area_kind: kind, area_id: id }) => kind === 'LIBRARY' && id === 'north')!;
  expect(new Set(north.row_codes)).toEqual(new Set(['a']));
});

test('of a point that was in two municipalities in a month, a zero that is hidden of one of them is not told', () => {
  const of = (location: string, municipality: string, visits: [day: string, age: string, count: number][]) => ({
    ...{ library: 'l', location, municipality, province: 'PV23', supportOrganisation: '' },
    visits: JSON.stringify(visits.map(([day, age, count]) => ['1', `WEEKDAY ${day}`, `AGE ${age}`, count])),
  });
  const points = [
    of('bus', 'north', [['1', 'OVER_65', 6]]),
    of('bus', 'south', [
      ['2', 'UNDER_25', 5],
      ['2', 'OVER_65', 5],
    ]),
    of('point', 'east', [
      ['1', 'OVER_65', 9],
      ['2', 'UNDER_25', 8],
      ['2', 'OVER_65', 7],
    ]),
  ];
  const hidden = (['UNDER_25', 'OVER_65'] as const).flatMap((age) =>
    ['bus', 'point'].map((location) => [location, 1, `AGE ${age}`]),
  );
  const told = figuresOfPair({
    ...{ year: 2024, pair: ['weekday', 'age'], points, hiding: ['age'], threshold: 5 },
    ...{ hiddenMonths: JSON.stringify(hidden), withheld: [['MUNICIPALITY', 'north', 'AGE UNDER_25']] },
  })!.flatMap(
    (text) => JSON.parse(text) as { area_kind: string; row_codes: string[]; column_codes: string[]; visits: [] }[],
  );
  const nation = told.find(({ area_kind: kind }) => kind === 'NATION')!;
  const monday = nation.row_codes.findIndex((day, at) => day === '1' && nation.column_codes[at] === 'UNDER_25');
  expect(nation.visits[monday]).toBeNull();
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
