import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../calendar/amsterdam.ts';
import { daysInPeriod } from '../calendar/period.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import type { OpeningPiece } from '../libraries/opening-hours.ts';
import { type Timetable, completenessOf, completenessRate, scheduledDays } from './completeness.ts';

const piece = (weekday: number, given: Partial<OpeningPiece> = {}): OpeningPiece => ({
  ...{ kind: 'POINT', weekday, opens: '09:00', closes: '12:00', validFrom: '2020-01-01', validUntil: null },
  ...given,
});
const point = (given: Partial<Timetable> = {}): Timetable => ({
  ...{ state: 'OPEN', opensOn: '2020-01-01', closesOn: null, byTelephone: false, closures: [] },
  pieces: [piece(1), piece(4)],
  ...given,
});
/** Monday 13 to Sunday 19 May 2024, and the week after, with Whit Monday. */
const week = { from: '2024-05-13', until: '2024-05-20' };
const weekAfter = { from: '2024-05-20', until: '2024-05-27' };

describe('the scheduled days of a point', () => {
  it('are those of its opening hours, once however many pieces a day has', () => {
    expect(scheduledDays(point(), week)).toEqual(['2024-05-13', '2024-05-16']);
    const twice = point({ pieces: [piece(1), piece(1, { opens: '14:00', closes: '17:00' })] });
    expect(scheduledDays(twice, week)).toEqual(['2024-05-13']);
  });

  it('are no public holidays', () => {
    expect(scheduledDays(point(), weekAfter)).toEqual(['2024-05-23']);
  });

  it('are no days of a closed period', () => {
    const closed = point({ closures: [{ from: '2024-05-14', until: '2024-05-17' }] });
    expect(scheduledDays(closed, week)).toEqual(['2024-05-13']);
  });

  it('follow hours that change on the day they do', () => {
    const moved = point({ pieces: [piece(1, { validUntil: '2024-05-13' }), piece(2, { validFrom: '2024-05-13' })] });
    expect(scheduledDays(moved, week)).toEqual(['2024-05-14']);
  });

  it('are not those of a consultation hour of a partner; of a telephone point they are those of its telephone', () => {
    const pieces = [piece(2, { kind: 'CONSULTATION' }), piece(3, { kind: 'TELEPHONE' })];
    expect(scheduledDays(point({ pieces }), week)).toEqual([]);
    expect(scheduledDays(point({ pieces, byTelephone: true }), week)).toEqual(['2024-05-15']);
  });

  it('begin when the point opens, and end when it closes for good', () => {
    expect(scheduledDays(point({ opensOn: '2024-05-14' }), week)).toEqual(['2024-05-16']);
    expect(scheduledDays(point({ state: 'CLOSED', closesOn: '2024-05-16' }), week)).toEqual(['2024-05-13']);
  });

  it('are none while a point is paused, or planned without a date', () => {
    expect(scheduledDays(point({ state: 'PAUSED' }), week)).toEqual([]);
    expect(scheduledDays(point({ state: 'PLANNED', opensOn: null }), week)).toEqual([]);
    expect(scheduledDays(point({ state: 'PLANNED', opensOn: '2024-05-16' }), week)).toEqual(['2024-05-16']);
  });
});

describe('a period of a thousand years', () => {
  /** How many days of it were looked at: each look reads whether the point is paused. */
  const looks = (given: Partial<Timetable>) => {
    let count = 0;
    const counted: Timetable = {
      ...point(given),
      get state() {
        count += 1;
        return 'OPEN' as const;
      },
    };
    const days = scheduledDays(counted, { from: '1900-01-01', until: '2900-01-01' });
    return { days, count };
  };
  const oneWeek = { validFrom: '2024-05-13', validUntil: '2024-05-20' };

  it('is only looked at where the point can have been there', () => {
    expect(looks({ opensOn: '2024-05-13', closesOn: '2024-05-20' })).toEqual({
      ...{ days: ['2024-05-13', '2024-05-16'], count: 7 },
    });
    expect(looks({ opensOn: null, pieces: [piece(1, oneWeek)] })).toEqual({ days: ['2024-05-13'], count: 7 });
    expect(looks({ pieces: [piece(2, { kind: 'TELEPHONE' })] })).toEqual({ days: [], count: 0 });
  });
});

describe('completeness', () => {
  it('counts a recorded zero as known, and a registration on another day as nothing', () => {
    const scheduled = scheduledDays(point(), week);
    const known = new Set(['2024-05-16', '2024-05-18']);
    expect(completenessOf(scheduled, known)).toEqual({ scheduled: 2, covered: 1, missing: ['2024-05-13'] });
  });

  it('of several points weighs every day the same, and is unknown without scheduled days', () => {
    expect(
      completenessRate([
        { scheduled: 9, covered: 9 },
        { scheduled: 1, covered: 0 },
      ]),
    ).toBe(0.9);
    expect(completenessRate([{ scheduled: 0, covered: 0 }])).toBeNull();
  });
});

const dayIn = (days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays('2024-01-01', offset));
const anyPoint: fc.Arbitrary<Timetable> = fc.record({
  state: fc.constantFrom('PLANNED', 'TRIAL', 'OPEN', 'PAUSED', 'CLOSED'),
  opensOn: fc.option(dayIn(120)),
  closesOn: fc.option(dayIn(120)),
  byTelephone: fc.boolean(),
  pieces: fc.array(
    fc
      .record({
        weekday: fc.integer({ min: 1, max: 7 }),
        kind: fc.constantFrom('POINT', 'CONSULTATION', 'TELEPHONE'),
        validFrom: dayIn(120),
        validUntil: fc.option(dayIn(120)),
      })
      .map(({ weekday, ...given }) => piece(weekday, given)),
    { maxLength: 6 },
  ),
  closures: fc.array(fc.record({ from: dayIn(120), until: dayIn(120) }), { maxLength: 3 }),
});
const anyPeriod = fc
  .tuple(dayIn(120), fc.integer({ min: 0, max: 40 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));

describe('whatever the hours', () => {
  it('scheduled days lie in the period, each once and in order, never on a holiday or a weekday without hours', () => {
    fc.assert(
      fc.property(anyPoint, anyPeriod, (timetable, period) => {
        const days = scheduledDays(timetable, period);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(days.length).toBeLessThanOrEqual(daysInPeriod(period));
        for (const day of days) {
          expect(period.from <= day && day < period.until).toBe(true);
          expect(publicHolidayOn(day)).toBeNull();
          expect(timetable.pieces.some(({ weekday }) => weekday === weekdayOf(day))).toBe(true);
        }
      }),
    );
  });

  it('two periods side by side have the scheduled days of both together', () => {
    fc.assert(
      fc.property(anyPoint, dayIn(120), dayIn(120), dayIn(120), (timetable, ...days) => {
        const [from, between, until] = days.toSorted() as [string, string, string];
        expect([
          ...scheduledDays(timetable, { from, until: between }),
          ...scheduledDays(timetable, { from: between, until }),
        ]).toEqual(scheduledDays(timetable, { from, until }));
      }),
    );
  });

  it('covered and missing days make up the scheduled ones, and one more known day never makes it less complete', () => {
    fc.assert(
      fc.property(anyPoint, anyPeriod, fc.array(dayIn(160)), dayIn(160), (timetable, period, known, another) => {
        const scheduled = scheduledDays(timetable, period);
        const before = completenessOf(scheduled, new Set(known));
        expect(before.covered + before.missing.length).toBe(before.scheduled);
        const after = completenessOf(scheduled, new Set([...known, another]));
        expect(after.covered - before.covered).toBe(before.missing.includes(another) ? 1 : 0);
        const rate = completenessRate([before]);
        expect(rate === null ? scheduled.length === 0 : rate >= 0 && rate <= 1).toBe(true);
      }),
    );
  });
});
