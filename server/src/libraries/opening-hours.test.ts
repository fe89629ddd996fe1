import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt, instantAt, timeAt, weekdayOf } from '../calendar/amsterdam.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import {
  hoursPerWeek,
  openingStatus,
  servesVisitorsOn,
  type Closure,
  type OpeningPiece,
  type ServiceLife,
} from './opening-hours.ts';

const piece = (weekday: number, opens: string, closes: string, more: Partial<OpeningPiece> = {}): OpeningPiece => ({
  kind: 'POINT',
  weekday,
  opens,
  closes,
  validFrom: '2020-01-01',
  validUntil: null,
  ...more,
});
const open: ServiceLife = { state: 'OPEN', opensOn: null, closesOn: null };
const at = (day: string, time: string) => instantAt(day, time);

describe('hours per week', () => {
  test('seven times two hours is 14', () => {
    expect(
      hoursPerWeek(
        [1, 2, 3, 4, 5, 6, 7].map((weekday) => piece(weekday, '10:00', '12:00')),
        '2025-03-03',
      ),
    ).toBe(14);
  });

  test('count a minute covered by two pieces once', () => {
    expect(hoursPerWeek([piece(1, '10:00', '12:00'), piece(1, '11:00', '13:30')], '2025-03-03')).toBe(3.5);
    expect(hoursPerWeek([piece(1, '09:00', '17:00'), piece(1, '11:00', '12:00')], '2025-03-03')).toBe(8);
  });

  test('leave out consultation and telephone hours', () => {
    const pieces = [
      piece(1, '10:00', '12:00'),
      piece(2, '10:00', '12:00', { kind: 'CONSULTATION', partner: 'Saam Welzijn' }),
      piece(3, '09:00', '17:00', { kind: 'TELEPHONE' }),
    ];
    expect(hoursPerWeek(pieces, '2025-03-03')).toBe(2);
  });

  test('follow the day: pieces count from their first valid day and no longer on the day they are valid until', () => {
    const pieces = [
      piece(1, '10:00', '12:00', { validUntil: '2025-03-01' }),
      piece(1, '10:00', '15:00', { validFrom: '2025-03-01' }),
    ];
    expect(hoursPerWeek(pieces, '2025-02-28')).toBe(2);
    expect(hoursPerWeek(pieces, '2025-03-01')).toBe(5);
  });

  test('are 0 without pieces', () => {
    expect(hoursPerWeek([], '2025-03-03')).toBe(0);
  });
});

describe('a point open on Monday 10-12 and 13-17 and Thursday 10-12', () => {
  const pieces = [piece(1, '13:00', '17:00'), piece(1, '10:00', '12:00'), piece(4, '10:00', '12:00')];
  const status = (day: string, time: string, closures: Closure[] = [], life = open) =>
    openingStatus(at(day, time), pieces, closures, life);

  test('is open on Monday at 10:00 until 12:00, and next at 13:00', () => {
    expect(status('2025-03-03', '10:00')).toEqual({
      openNow: true,
      closesAt: '12:00',
      nextDay: '2025-03-03',
      nextOpens: '13:00',
      nextCloses: '17:00',
      holiday: null,
    });
  });

  test('is closed at 12:00 sharp and opens at 13:00', () => {
    expect(status('2025-03-03', '12:00')).toMatchObject({ openNow: false, closesAt: null, nextOpens: '13:00' });
  });

  test('after Monday opens next on Thursday', () => {
    expect(status('2025-03-03', '17:00')).toMatchObject({ openNow: false, nextDay: '2025-03-06', nextOpens: '10:00' });
  });

  test('on Easter Monday is closed for the holiday and opens on Thursday', () => {
    expect(status('2025-04-21', '10:30')).toMatchObject({
      openNow: false,
      holiday: 'Tweede paasdag',
      nextDay: '2025-04-24',
    });
  });

  test('on Saturday, King’s Day 2025, names no holiday: it would have been closed anyway', () => {
    expect(status('2025-04-26', '10:30')).toMatchObject({ openNow: false, holiday: null, nextDay: '2025-04-28' });
  });

  test('skips a closed period up to and not including its end', () => {
    const closed = [{ from: '2025-03-03', until: '2025-03-06', reason: 'verbouwing' }];
    expect(status('2025-03-03', '10:30', closed)).toMatchObject({ openNow: false, nextDay: '2025-03-06' });
  });

  test('closed for three months promises nothing', () => {
    const closed = [{ from: '2025-03-03', until: '2025-06-06' }];
    expect(status('2025-03-03', '10:30', closed)).toEqual({
      openNow: false,
      closesAt: null,
      nextDay: null,
      nextOpens: null,
      nextCloses: null,
      holiday: null,
    });
  });

  test.each(['PAUSED', 'CLOSED'] as const)('when %s is closed and promises nothing', (state) => {
    expect(status('2025-03-03', '10:30', [], { ...open, state })).toMatchObject({ openNow: false, nextDay: null });
  });

  test('planned for Thursday 6 March opens then for the first time', () => {
    const planned: ServiceLife = { state: 'PLANNED', opensOn: '2025-03-06', closesOn: null };
    expect(status('2025-03-03', '10:30', [], planned)).toMatchObject({ openNow: false, nextDay: '2025-03-06' });
    expect(status('2025-03-06', '10:30', [], planned).openNow).toBe(true);
  });

  test('planned without a day is closed and promises nothing', () => {
    expect(status('2025-03-03', '10:30', [], { ...open, state: 'PLANNED' })).toMatchObject({
      openNow: false,
      nextDay: null,
    });
  });

  test('on trial until Thursday is open on Monday and does not promise Thursday', () => {
    const trial: ServiceLife = { state: 'TRIAL', opensOn: '2025-01-01', closesOn: '2025-03-06' };
    expect(status('2025-03-03', '14:00', [], trial)).toMatchObject({ openNow: true, nextDay: null });
  });
});

test('a consultation or telephone hour opens no door', () => {
  const pieces = [
    piece(1, '10:00', '12:00', { kind: 'CONSULTATION' }),
    piece(1, '10:00', '12:00', { kind: 'TELEPHONE' }),
  ];
  expect(openingStatus(at('2025-03-03', '10:30'), pieces, [], open)).toMatchObject({ openNow: false, nextDay: null });
});

test('a piece that begins where another ends is one opening: 10-12 and 12-14 is open until 14:00', () => {
  const pieces = [piece(1, '12:00', '14:00'), piece(1, '10:00', '12:00')];
  expect(openingStatus(at('2025-03-03', '11:00'), pieces, [], open)).toMatchObject({
    closesAt: '14:00',
    nextDay: '2025-03-10',
    nextCloses: '14:00',
  });
});

test('on the Sunday the clock moves, the hours follow the Dutch clock', () => {
  const sundays = [piece(7, '12:00', '14:00')];
  // Not the spring change of 2024, which was on Easter.
  expect(openingStatus(new Date('2025-03-30T10:00:00Z'), sundays, [], open).openNow).toBe(true);
  expect(openingStatus(new Date('2025-03-30T09:59:00Z'), sundays, [], open).openNow).toBe(false);
  expect(openingStatus(new Date('2024-10-27T11:00:00Z'), sundays, [], open).openNow).toBe(true);
  expect(openingStatus(new Date('2024-10-27T10:59:00Z'), sundays, [], open).openNow).toBe(false);
});

test('the next opening can be 60 days ahead and not 61', () => {
  const from = (validFrom: string) => [piece(weekdayOf(validFrom), '10:00', '12:00', { validFrom })];
  const ahead = (days: number) => openingStatus(at('2025-09-01', '09:00'), from(addDays('2025-09-01', days)), [], open);
  expect(ahead(60).nextDay).toBe('2025-10-31');
  expect(ahead(61).nextDay).toBeNull();
});

describe('for any point at any moment', () => {
  const clock = fc
    .integer({ min: 0, max: 95 })
    .map((q) => `${String(q >> 2).padStart(2, '0')}:${String((q & 3) * 15).padStart(2, '0')}`);
  const aDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2025-03-01', days));
  const aPiece = fc
    .record({
      kind: fc.constantFrom<OpeningPiece['kind']>('POINT', 'POINT', 'POINT', 'CONSULTATION', 'TELEPHONE'),
      weekday: fc.integer({ min: 1, max: 7 }),
      times: fc.uniqueArray(clock, { minLength: 2, maxLength: 2 }),
      validFrom: aDay,
      validUntil: fc.option(aDay),
    })
    .map(({ times, ...rest }): OpeningPiece => {
      const [opens, closes] = [...times].sort() as [string, string];
      return { ...rest, opens, closes };
    });
  const aLife = fc.record<ServiceLife>({
    state: fc.constantFrom('PLANNED', 'TRIAL', 'OPEN', 'OPEN', 'OPEN', 'PAUSED', 'CLOSED'),
    opensOn: fc.option(aDay),
    closesOn: fc.option(aDay),
  });
  const aClosure = fc.record<Closure>({ from: aDay, until: aDay });
  // Whole hours of UTC over the change to summer time (30 March 2025), Easter, King's Day and Whitsun.
  const aMoment = fc
    .integer({ min: 0, max: 24 * 140 })
    .map((hours) => new Date(Date.UTC(2025, 1, 20) + hours * 3_600_000));
  const aPoint = fc.tuple(fc.array(aPiece, { maxLength: 8 }), fc.array(aClosure, { maxLength: 2 }), aLife);

  /** Told minute by minute, with nothing merged and nothing sorted. */
  const doorsOpen = (day: string, time: string, [pieces, closures, life]: [OpeningPiece[], Closure[], ServiceLife]) =>
    servesVisitorsOn(life, day) &&
    publicHolidayOn(day) === null &&
    closures.every(({ from, until }) => day < from || day >= until) &&
    pieces.some(
      (p) =>
        p.kind === 'POINT' &&
        p.weekday === weekdayOf(day) &&
        p.validFrom <= day &&
        (p.validUntil === null || day < p.validUntil) &&
        p.opens <= time &&
        time < p.closes,
    );

  test('it is open now exactly when some piece says so', () => {
    fc.assert(
      fc.property(aMoment, aPoint, (moment, point) => {
        expect(openingStatus(moment, ...point).openNow).toBe(doorsOpen(dayAt(moment), timeAt(moment), point));
      }),
      { numRuns: 500 },
    );
  });

  test('the next opening lies ahead, within 60 days, and the doors are then open that were closed the minute before', () => {
    fc.assert(
      fc.property(aMoment, aPoint, (moment, point) => {
        const { nextDay, nextOpens, nextCloses } = openingStatus(moment, ...point);
        if (nextDay === null) return;
        expect(nextDay >= dayAt(moment) && nextDay <= addDays(dayAt(moment), 60)).toBe(true);
        if (nextDay === dayAt(moment)) expect(nextOpens! > timeAt(moment)).toBe(true);
        expect(nextCloses! > nextOpens!).toBe(true);
        expect(doorsOpen(nextDay, nextOpens!, point)).toBe(true);
        expect(doorsOpen(nextDay, nextCloses!, point)).toBe(false);
        if (nextOpens! > '00:00') expect(doorsOpen(nextDay, minuteBefore(nextOpens!), point)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('between the moment it closes (or now, when closed) and the next opening no hour strikes with the doors open', () => {
    fc.assert(
      fc.property(aMoment, aPoint, (moment, point) => {
        const { closesAt, nextDay, nextOpens } = openingStatus(moment, ...point);
        const today = dayAt(moment);
        const since = closesAt ?? timeAt(moment);
        for (let day = today; day <= addDays(today, 60) && day <= (nextDay ?? day); day = addDays(day, 1)) {
          for (let hour = 0; hour < 24; hour++) {
            const time = `${String(hour).padStart(2, '0')}:00`;
            if (day === today && time < since) continue;
            if (day === nextDay && time >= nextOpens!) continue;
            expect(doorsOpen(day, time, point), `${day} ${time}`).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const minuteBefore = (time: string) => timeAt(new Date(instantAt('2025-01-15', time).epochMilliseconds - 60_000));
});
