import { describe, expect, test } from 'vitest';
import { type DimensionToDecide, type PointMonth, figuresOfDimension } from './figures-of-dimension.ts';

const pointMonth = (location: string, month: number, visits: Record<string, number>): PointMonth => [
  ...(['library', location, 'GM0148', 'PV23', ''] as const),
  ...([month, visits] as const),
];
const given = (counts: PointMonth[], totals: PointMonth[]): DimensionToDecide => ({
  ...{ year: 2024, dimension: 'gender', finished: 12, threshold: 5 },
  ...{ counts: JSON.stringify(counts), totals: JSON.stringify(totals) },
});
const rowsOf = (input: DimensionToDecide) =>
  figuresOfDimension(input).flatMap((text) => JSON.parse(text) as Record<string, unknown>[]);

test('a row for each area and month, with what was asked and all visits', () => {
  const rows = rowsOf(given([pointMonth('p', 2, { MALE: 6, FEMALE: 9 })], [pointMonth('p', 2, { '': 20 })]));
  const decided = {
    ...{ dimension: 'gender', month: '2024-03-01', codes: ['FEMALE', 'MALE'], visits: [9, 6], asked: 15, total: 20 },
    ...{ whole_from: ['2024-03-01', '2024-03-01'], whole_until: ['2024-04-01', '2024-04-01'] },
  };
  expect(rows).toEqual([
    { area_kind: 'LOCATION', area_id: 'p', ...decided },
    { area_kind: 'LIBRARY_IN_MUNICIPALITY', area_id: 'library:GM0148', ...decided },
    { area_kind: 'MUNICIPALITY', area_id: 'GM0148', ...decided },
    { area_kind: 'LIBRARY', area_id: 'library', ...decided },
    { area_kind: 'PROVINCE', area_id: 'PV23', ...decided },
    { area_kind: 'NATION', area_id: 'NL', ...decided },
  ]);
});

test('a month in which nobody was asked has its total and nothing else', () => {
  expect(rowsOf(given([], [pointMonth('p', 11, { '': 4 })]))[0]).toEqual({
    ...{ area_kind: 'LOCATION', area_id: 'p', dimension: 'gender', month: '2024-12-01', asked: 0, total: 4 },
    ...{ codes: [], visits: [], whole_from: [], whole_until: [] },
  });
});

describe('in a year in which everyone who was asked said the same', () => {
  test.each([1, 3, 4])('%i visits are told nowhere, and neither is that nobody said otherwise', (visits) => {
    const rows = rowsOf(given([pointMonth('p', 0, { MALE: visits })], []));
    expect(rows).toHaveLength(6);
    for (const row of rows)
      expect(row).toMatchObject({ codes: ['FEMALE', 'MALE'], whole_from: [null, null], whole_until: [null, null] });
  });

  test('five visits are told', () => {
    expect(rowsOf(given([pointMonth('p', 0, { MALE: 5 })], []))[0]).toMatchObject({
      ...{ visits: [0, 5], whole_until: ['2024-02-01', '2024-02-01'] },
    });
  });
});
