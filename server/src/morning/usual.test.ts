import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import { type DayCount, remarkable, standsOut, usualOn, usualOver } from './usual.ts';

const tuesday = '2025-03-18';
const weeksBefore = (visits: (number | null)[], day = tuesday): Map<string, DayCount> =>
  new Map(
    visits.flatMap((count, week) =>
      count === null ? [] : [[addDays(day, -7 * (week + 1)), { visits: count, questions: count * 2 }]],
    ),
  );

describe('what is usual on a weekday', () => {
  it('is the middle of the last eight of them, whatever one exceptional day did', () => {
    expect(usualOn(tuesday, weeksBefore([6, 5, 80, 7, 6]))).toEqual({ visits: 6, questions: 12 });
    expect(usualOn(tuesday, weeksBefore([4, 6, 7, 90]))).toEqual({ visits: 7, questions: 13 });
  });

  it('counts a recorded zero, and leaves out weeks of which nothing is known', () => {
    expect(usualOn(tuesday, weeksBefore([0, null, 0, 9]))?.visits).toBe(0);
    expect(usualOn(tuesday, weeksBefore([4, null, null, null, 4, null, 4]))?.visits).toBe(4);
  });

  it('is unknown with fewer than three days, and looks no further back than eight weeks', () => {
    expect(usualOn(tuesday, weeksBefore([5, 5]))).toBeNull();
    expect(usualOn(tuesday, weeksBefore([null, null, null, null, null, null, 5, 5, 5, 5]))).toBeNull();
  });

  it('looks at no other weekday', () => {
    expect(usualOn('2025-03-19', weeksBefore([6, 6, 6, 6]))).toBeNull();
  });

  it('of several days is known when it is known of each', () => {
    const known = new Map([...weeksBefore([6, 6, 6]), ...weeksBefore([2, 2, 2], '2025-03-19')]);
    expect(usualOver([tuesday, '2025-03-19'], known)).toEqual({ visits: 8, questions: 16 });
    expect(usualOver([tuesday, '2025-03-20'], known)).toBeNull();
    expect(usualOver([], known)).toBeNull();
  });

  it('is a whole number between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 3, maxLength: 8 }), (visits) => {
        const usual = usualOn(tuesday, weeksBefore(visits))!.visits;
        expect(Number.isInteger(usual)).toBe(true);
        expect(usual).toBeGreaterThanOrEqual(Math.min(...visits));
        expect(usual).toBeLessThanOrEqual(Math.max(...visits));
      }),
    );
  });
});

describe('standing out', () => {
  it.each([
    [14, 6, true],
    [8, 6, false],
    [0, 6, true],
    [3, 0, true],
    [1, 0, false],
    [110, 100, false],
    [125, 100, true],
  ])('%i visits where %i is usual: %s', (visits, usual, out) => {
    expect(Math.abs(standsOut(visits, usual)) >= remarkable).toBe(out);
  });
});
