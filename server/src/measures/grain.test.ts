import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import { type Period, bucketStart, bucketStarts } from '../calendar/period.ts';
import { type Cut, type Piece, finishedMonths, piecesOf } from './grain.ts';
import { ScopeKind } from './scope.type.ts';

const first = '2022-01-01';
/** Visits by day, somewhere in three years; today is one of their days, and nothing lies after it. */
const someDays = fc.record({
  today: fc.integer({ min: 0, max: 1100 }).map((days) => addDays(first, days)),
  visits: fc.array(fc.tuple(fc.nat(1100), fc.integer({ min: 1, max: 9 })), { maxLength: 40 }),
});
const period = fc
  .tuple(fc.nat(1100), fc.integer({ min: 1, max: 800 }))
  .map(([from, days]): Period => ({ from: addDays(first, from), until: addDays(first, from + days) }));
const kinds = fc.constantFrom(...Object.values(ScopeKind));
const cuts = fc.constantFrom<Cut>('ALL', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'WEEKDAY');

/** What a table keeps: days as they are, months and provinces by the first day of their month. */
const startIn = (day: string, { grain }: Piece) => (grain === 'DAY' ? day : `${day.slice(0, 7)}-01`);

test('whatever tables a period is read from, the sums are those of its days', () => {
  fc.assert(
    fc.property(kinds, period, cuts, someDays, (kind, asked, cut, { today, visits }) => {
      const days = visits.map(([at, count]) => ({ day: addDays(first, at), count })).filter(({ day }) => day <= today);
      const bucketOf = (day: string) => (cut === 'ALL' || cut === 'WEEKDAY' ? cut : bucketStart(day, cut));
      const sums = (read: { day: string; count: number }[]) => {
        const byBucket = new Map<string, number>();
        for (const { day, count } of read) byBucket.set(bucketOf(day), (byBucket.get(bucketOf(day)) ?? 0) + count);
        return Object.fromEntries(byBucket);
      };
      const read = piecesOf(kind, asked, cut, today).flatMap((piece) =>
        days
          .map(({ day, count }) => ({ day: startIn(day, piece), count }))
          .filter(({ day }) => day >= piece.from && day < piece.until),
      );
      expect(sums(read)).toEqual(sums(days.filter(({ day }) => day >= asked.from && day < asked.until)));
    }),
    { numRuns: 500 },
  );
});

test('the pieces of a period follow each other, months are whole, and a point and days are never read from months', () => {
  fc.assert(
    fc.property(kinds, period, cuts, someDays, (kind, asked, cut, { today }) => {
      const pieces = piecesOf(kind, asked, cut, today);
      expect(pieces[0]?.from).toBe(asked.from);
      expect(pieces.at(-1)!.until >= asked.until).toBe(true);
      for (const [at, { grain, from, until }] of pieces.entries()) {
        expect(from < until).toBe(true);
        if (at > 0) expect(from).toBe(pieces[at - 1]!.until);
        if (grain === 'DAY') continue;
        expect([from.slice(-2), until.slice(-2)]).toEqual(['01', '01']);
        expect(kind === ScopeKind.LOCATION || ['DAY', 'WEEK', 'WEEKDAY'].includes(cut)).toBe(false);
        expect(grain === 'PROVINCE').toBe(kind === ScopeKind.PROVINCE || kind === ScopeKind.NATION);
      }
    }),
  );
});

test('finished months are whole, in the period and over', () => {
  expect(finishedMonths({ from: '2024-01-15', until: '2024-04-02' }, '2024-03-31')).toEqual({
    ...{ from: '2024-02-01', until: '2024-03-01' },
  });
  expect(finishedMonths({ from: '2024-01-15', until: '2024-02-28' }, '2024-03-31')).toBeNull();
  fc.assert(
    fc.property(period, someDays, (asked, { today }) => {
      const months = finishedMonths(asked, today);
      const whole = bucketStarts(asked, 'MONTH').filter((start) => {
        const next = bucketStarts({ from: start, until: addDays(start, 40) }, 'MONTH')[1]!;
        return start >= asked.from && next <= asked.until && next <= today;
      });
      expect(months ? bucketStarts(months, 'MONTH') : []).toEqual(whole);
    }),
  );
});
