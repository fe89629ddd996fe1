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
const codes = ['FEMALE', 'MALE'];
const rowsOf = (input: DimensionToDecide) =>
  figuresOfDimension(input).flatMap((text) => JSON.parse(text) as Record<string, unknown>[]);

test('a row for each area and month, with what was asked and all visits', () => {
  const rows = rowsOf(given([pointMonth('p', 2, { MALE: 6, FEMALE: 9 })], [pointMonth('p', 2, { '': 20 })]));
  const decided = {
    ...{ dimension: 'gender', month: '2024-03-01', codes, visits: [9, 6], asked: 15, total: 20 },
    ...{ whole_from: codes.map(() => '2024-03-01'), whole_until: codes.map(() => '2024-04-01') },
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

test('months in which a code occurs for the first time take nothing back of what was told before', () => {
  const quarter = [
    pointMonth('p', 0, { FEMALE: 3 }),
    pointMonth('p', 1, { FEMALE: 4, MALE: 2 }),
    pointMonth('p', 2, { FEMALE: 1, MALE: 4 }),
  ];
  const later = pointMonth('p', 5, { FEMALE: 7, MALE: 8, UNKNOWN: 5 });
  const quarterOf = (counts: PointMonth[], finished: number) =>
    rowsOf({ ...given(counts, []), finished }).filter(({ month }) => String(month) < '2024-04-01');
  expect(quarterOf([...quarter, later], 6)).toEqual(quarterOf(quarter, 3));
});

test('nor does the end of the year, in which a code that nobody had is left out', () => {
  const quarter = [
    pointMonth('p', 0, { FEMALE: 3, MALE: 2 }),
    pointMonth('p', 1, { FEMALE: 4, MALE: 2 }),
    pointMonth('p', 2, { FEMALE: 1, MALE: 4 }),
  ];
  const until = (finished: number) =>
    rowsOf({ ...given(quarter, []), finished }).map((row) => (row['whole_until'] as unknown[]).slice(0, 2));
  expect(until(3)).toEqual(until(12));
  expect(until(12)[0]).toEqual(['2024-04-01', '2024-04-01']);
});

describe('in a year in which everyone who was asked said the same', () => {
  test.each([1, 3, 4])('%i visits are told nowhere, and neither is that nobody said otherwise', (visits) => {
    const rows = rowsOf(given([pointMonth('p', 0, { MALE: visits })], []));
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toMatchObject({ codes, whole_from: [null, null], whole_until: [null, null] });
  });

  test('five visits are told', () => {
    expect(rowsOf(given([pointMonth('p', 0, { MALE: 5 })], []))[0]).toMatchObject({
      ...{ visits: [0, 5], whole_until: codes.map(() => '2024-02-01') },
    });
  });
});
