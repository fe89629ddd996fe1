import { expect, test } from 'vitest';
import { CrossPlaces } from '../cells/cross-places.ts';
import type { CrossYear } from '../cells/cross-year.ts';
import { decideCrossTable } from '../decide-cross-table.ts';
import { KnownCells } from './known-cells.ts';

const [monday, tuesday, young, old] = [0, 1, 0, 1];

/** Two points in one area, on Monday without any young; that this is so of the first is hidden, as are the figures of both. */
const year: CrossYear = {
  ...{ rows: 2, columns: 2, areas: 1, protects: ['columns'] },
  points: [
    {
      areas: [0],
      exchanges: [[{ rows: [monday], columns: [old], visits: 6 }]],
      hidden: [{ rows: [], columns: [young, old], certain: true }],
    },
    {
      areas: [0],
      exchanges: [
        [
          { rows: [monday], columns: [old], visits: 9 },
          { rows: [tuesday], columns: [young], visits: 8 },
          { rows: [tuesday], columns: [old], visits: 7 },
        ],
      ],
    },
  ],
  withheldOfPoints: [0, 1].map((point) => ({ point, of: 'columns' })),
};

/** What is known where these cells are hidden, by weekday and age. */
function known(hidden: readonly (readonly [number, number])[], given: CrossYear = year): KnownCells {
  const isHidden = (day: number, age: number) => hidden.some(([row, column]) => row === day && column === age);
  const counts = [
    [0, 15],
    [8, 7],
  ];
  return new KnownCells(given, new CrossPlaces(given), 'columns', {
    count: (_, day, age) => counts[day]![age]!,
    isHidden: (_, day, age) => isHidden(day, age),
    hide: () => {},
  });
}

test('a zero that is shown is known, one that is hidden among others is not', () => {
  expect(known([]).isKnownZero(0, monday, young)).toBe(true);
  expect(known([]).isKnownZero(0, tuesday, young)).toBe(false);
  const all = [
    [monday, young],
    [monday, old],
    [tuesday, young],
    [tuesday, old],
  ] as const;
  expect(known(all).isKnownZero(0, monday, young)).toBe(false);
});

test('a hidden zero follows from the visits of its weekday, or of its age, where nobody else is hidden with it', () => {
  expect(known([[monday, young]]).isKnownZero(0, monday, young)).toBe(true);
  const ofMonday = [
    [monday, young],
    [monday, old],
  ] as const;
  expect(known(ofMonday).isKnownZero(0, monday, young)).toBe(true);
});

test('nobody else is in a cell with all of a month that is told, of a point that was open on that weekday alone', () => {
  const withSecond = (hidden: number[]) => {
    const [first] = year.points;
    const exchanges = [[{ rows: [tuesday], columns: [young], visits: 8 }]];
    const second = { areas: [0], exchanges, hidden: [{ rows: [], columns: hidden, certain: true }] };
    return known([], { ...year, points: [first!, second] });
  };
  expect(withSecond([]).isKnownZero(0, tuesday, young)).toBe(true);
  expect(withSecond([young]).isKnownZero(0, tuesday, young)).toBe(false);
});

test('it does not where the figure of that age is withheld', () => {
  const withheld = { ...year, withheld: [{ area: 0, of: 'columns' as const, code: young }] };
  const ofMonday = [
    [monday, young],
    [monday, old],
  ] as const;
  expect(known(ofMonday, withheld).isKnownZero(0, monday, young)).toBe(false);
});

test('where a zero is hidden as much is hidden beside it as it takes that the figures by one of both do not give it', () => {
  expect([...decideCrossTable(year, { threshold: 5 }).hidden]).toEqual([1, 1, 1, 1]);
});
