import { expect, test } from 'vitest';
import { CrossPlaces } from '../cells/cross-places.ts';
import type { AlikeVisits, CrossYear } from '../cells/cross-year.ts';
import { SpareVisits } from './spare-visits.ts';

const [afternoon, morning] = [0, 1];
const [monday, tuesday, wednesday] = [0, 1, 2];
const visit = (row: number, column: number, visits: number): AlikeVisits => ({
  rows: [row],
  columns: [column],
  visits,
});
const told = { rows: [], columns: [], certain: true };
const secret = { rows: [afternoon, morning], columns: [], certain: true };

/** A point of which the month is told with 7 of 10 in the afternoon, a small one that is open on Monday, and a busy one on Wednesday. */
const year = (ofSmallOne: AlikeVisits[]): CrossYear => ({
  ...{ rows: 2, columns: 3, areas: 4, protects: ['rows'] },
  points: [
    {
      areas: [0, 1],
      exchanges: [[visit(afternoon, monday, 3), visit(afternoon, tuesday, 4), visit(morning, tuesday, 3)]],
      hidden: [told],
    },
    { areas: [0, 2], exchanges: [ofSmallOne], hidden: [secret] },
    { areas: [0, 3], exchanges: [[visit(afternoon, wednesday, 20), visit(morning, wednesday, 20)]], hidden: [told] },
  ],
  withheldOfPoints: [{ point: 1, of: 'rows' }],
});

/** The weekdays that are hidden of all three together, where Monday and Tuesday were. */
function hiddenDays(given: CrossYear): number[] {
  const places = new CrossPlaces(given);
  const nation = places.ofArea[0]!;
  const hidden = new Set([monday, tuesday]);
  const cells = {
    count: () => 0,
    isHidden: (place: number, day: number) => place === nation && hidden.has(day),
    hide: (place: number, day: number) => place === nation && hidden.add(day),
  };
  new SpareVisits(given, places, 'rows', cells).keep();
  return [...hidden].sort();
}

test('where all visits that are left in hidden cells have one code, more is hidden: the figure less what is told would give each of them', () => {
  // Of Monday and Tuesday 11 of 14 were in the afternoon; without the 7 of 10 that are told that is 4 of 4.
  expect(hiddenDays(year([visit(afternoon, monday, 4)]))).toEqual([monday, tuesday, wednesday]);
});

test('so it is where none has it', () => {
  expect(hiddenDays(year([visit(morning, monday, 2)]))).toEqual([monday, tuesday, wednesday]);
});

test('where some have it and some have not, they may be anyone', () => {
  expect(hiddenDays(year([visit(afternoon, monday, 3), visit(morning, monday, 1)]))).toEqual([monday, tuesday]);
});
