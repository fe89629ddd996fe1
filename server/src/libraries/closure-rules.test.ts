import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import { type ClosedPeriod, closureProblems } from './closure-rules.ts';

const closure = (fromDay: string, untilDay: string, reason = 'Zomersluiting'): ClosedPeriod => ({
  ...{ fromDay, untilDay, reason },
});

describe('closures can be saved', () => {
  test.each<[string, ClosedPeriod[]]>([
    ['when there are none', []],
    ['when one lasts a day', [closure('2026-07-01', '2026-07-02')]],
    ['when it is long over', [closure('2019-07-01', '2019-07-15')]],
    [
      'when one begins on the day the other ends',
      [closure('2026-07-01', '2026-07-15'), closure('2026-07-15', '2026-08-01', 'Verbouwing')],
    ],
    ['when the reason has 120 characters', [closure('2026-07-01', '2026-07-02', 'x'.repeat(120))]],
  ])('%s', (_, closures) => {
    expect(closureProblems(closures)).toEqual([]);
  });
});

describe('closures cannot be saved', () => {
  test.each<[string, ClosedPeriod[], string, string[]]>([
    [
      'when one ends before it begins',
      [closure('2026-07-02', '2026-07-01')],
      'De laatste dag van de sluiting ligt voor de eerste dag.',
      ['closures', '0', 'untilDay'],
    ],
    [
      'when one is open again on its first day',
      [closure('2026-07-02', '2026-07-02')],
      'De laatste dag van de sluiting ligt voor de eerste dag.',
      ['closures', '0', 'untilDay'],
    ],
    [
      'when one has no reason',
      [closure('2026-07-01', '2026-07-02'), closure('2026-08-01', '2026-08-02', ' ')],
      'Vul in waarom het punt gesloten is. Bezoekers lezen het.',
      ['closures', '1', 'reason'],
    ],
    [
      'when a reason has 121 characters',
      [closure('2026-07-01', '2026-07-02', 'x'.repeat(121))],
      'De reden is te lang: hooguit 120 tekens.',
      ['closures', '0', 'reason'],
    ],
  ])('%s', (_, closures, message, path) => {
    expect(closureProblems(closures)).toEqual([{ code: 'INVALID_INPUT', message, path }]);
  });

  test('when two hold on the same day, named at the later one in the list', () => {
    expect(
      closureProblems([
        closure('2026-12-24', '2027-01-04', 'Kerstvakantie'),
        closure('2027-01-03', '2027-01-04', 'Schoonmaak'),
      ]),
    ).toEqual([
      {
        code: 'CLOSURES_OVERLAP',
        message: 'Deze sluiting overlapt met die vanaf 24 december 2026 (Kerstvakantie). Pas een van beide aan.',
        path: ['closures', '1', 'fromDay'],
      },
    ]);
  });
});

test('two closures overlap exactly when some day lies in both', () => {
  const stretch = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(stretch, stretch, ([begin, days], [otherBegin, otherDays]) => {
      const day = (number: number) => addDays('2026-12-20', number);
      const closed = [closure(day(begin), day(begin + days)), closure(day(otherBegin), day(otherBegin + otherDays))];
      const daysOf = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
      const shared = daysOf(begin, days).some((each) => daysOf(otherBegin, otherDays).includes(each));
      expect(closureProblems(closed).length > 0).toBe(shared);
    }),
  );
});
