import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../calendar/amsterdam.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import { type PointHours, hoursByWeekday, hoursInPeriod, isThereOn, weeklyHours } from './hours-in-period.ts';
import { type OpeningPiece, hoursPerWeek } from './opening-hours.ts';

const piece = (weekday: number, given: Partial<OpeningPiece> = {}): OpeningPiece => ({
  ...{ kind: 'POINT', weekday, opens: '09:00', closes: '12:00', validFrom: '2020-01-01', validUntil: null },
  ...given,
});
const point = (given: Partial<PointHours> = {}): PointHours => ({
  ...{ state: 'OPEN', opensOn: '2020-01-01', closesOn: null, byTelephone: false, closures: [] },
  pieces: [piece(1), piece(4, { opens: '13:00', closes: '17:00' })],
  ...given,
});
/** Monday 13 to Sunday 26 May 2024, with Whit Monday on the 20th. */
const fortnight = { from: '2024-05-13', until: '2024-05-27' };

describe('the hours a point is open in a period', () => {
  it('are those of its week, but for public holidays', () => {
    expect(hoursInPeriod(point(), fortnight)).toBe(3 + 4 + 4);
  });

  it('are none in a closed period, nor before the opening or after the closing', () => {
    expect(hoursInPeriod(point({ closures: [{ from: '2024-05-16', until: '2024-05-17' }] }), fortnight)).toBe(3 + 4);
    expect(hoursInPeriod(point({ opensOn: '2024-05-14', closesOn: '2024-05-17', state: 'CLOSED' }), fortnight)).toBe(4);
  });

  it('are told by weekday too, from Monday', () => {
    expect(hoursByWeekday(point(), fortnight)).toEqual([3, 0, 0, 8, 0, 0, 0]);
    expect(hoursByWeekday(point({ state: 'PAUSED' }), fortnight)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('count minutes covered twice once, and change on the day the hours do', () => {
    const twice = [piece(1), piece(1, { opens: '11:00', closes: '13:00' })];
    expect(hoursInPeriod(point({ pieces: twice }), fortnight)).toBe(4);
    const changed = [piece(4, { validUntil: '2024-05-20' }), piece(4, { closes: '10:00', validFrom: '2024-05-20' })];
    expect(hoursInPeriod(point({ pieces: changed }), fortnight)).toBe(3 + 1);
  });

  it('are those of the telephone at a telephone point, and never of a consultation hour', () => {
    const pieces = [piece(2, { kind: 'TELEPHONE' }), piece(3, { kind: 'CONSULTATION' }), piece(4)];
    expect(hoursInPeriod(point({ pieces, byTelephone: true }), fortnight)).toBe(6);
    expect(hoursInPeriod(point({ pieces }), fortnight)).toBe(6);
    expect(weeklyHours(point({ pieces, byTelephone: true }), '2024-05-13')).toBe(3);
  });

  it('are none while it is planned or paused: then it is not there', () => {
    for (const state of ['PLANNED', 'PAUSED'] as const) {
      expect(hoursInPeriod(point({ state }), fortnight)).toBe(0);
      expect(isThereOn(point({ state }), '2024-05-13')).toBe(false);
    }
    expect(isThereOn(point({ closesOn: '2024-05-13', state: 'CLOSED' }), '2024-05-12')).toBe(true);
  });
});

const dayIn = fc.integer({ min: 0, max: 500 }).map((offset) => addDays('2023-10-01', offset));
const time = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2}0`);
const anyPiece = fc
  .record({
    kind: fc.constantFrom('POINT', 'CONSULTATION', 'TELEPHONE'),
    weekday: fc.integer({ min: 1, max: 7 }),
    times: fc.tuple(time, time),
    validFrom: dayIn,
    validUntil: fc.option(dayIn),
  })
  .map(({ times, ...rest }): OpeningPiece => ({ ...rest, opens: times.toSorted()[0]!, closes: times.toSorted()[1]! }));

it('whatever the hours, walking the stretches gives what walking the days gives', () => {
  const anyPoint: fc.Arbitrary<PointHours> = fc.record({
    state: fc.constantFrom('TRIAL', 'OPEN', 'PAUSED', 'CLOSED'),
    opensOn: fc.option(dayIn),
    closesOn: fc.option(dayIn),
    byTelephone: fc.boolean(),
    pieces: fc.array(anyPiece, { maxLength: 8 }),
    closures: fc.array(fc.record({ from: dayIn, until: dayIn }), { maxLength: 3 }),
  });
  const dayByDay = (given: PointHours, from: string, until: string) => {
    let hours = 0;
    for (let day = from; day < until; day = addDays(day, 1)) {
      const closed = given.closures.some((closure) => closure.from <= day && day < closure.until);
      if (closed || publicHolidayOn(day) !== null || !isThereOn(given, day)) continue;
      const kind = given.byTelephone ? 'TELEPHONE' : 'POINT';
      const ofDay = given.pieces.filter((each) => each.kind === kind && each.weekday === weekdayOf(day));
      hours += hoursPerWeek(
        ofDay.map((each) => ({ ...each, kind: 'POINT' as const })),
        day,
      );
    }
    return hours;
  };
  fc.assert(
    fc.property(anyPoint, dayIn, dayIn, (given, ...days) => {
      const [from, until] = days.toSorted() as [string, string];
      expect(hoursInPeriod(given, { from, until })).toBeCloseTo(dayByDay(given, from, until), 6);
    }),
    { numRuns: 60 },
  );
});
