import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Period } from '../calendar/period.ts';
import { type ReportedFigure, reportedIn } from './reported-totals.ts';

const visits = (from: string, until: string, count: number, locationId: string | null = null): ReportedFigure => ({
  ...{ from, until, count, locationId },
  unit: 'VISITS',
});
const year = (number: number): Period => ({ from: `${number}-01-01`, until: `${number + 1}-01-01` });
const dalfsen = [
  visits('2018-01-01', '2019-01-01', 78),
  visits('2019-01-01', '2020-01-01', 694),
  visits('2020-01-01', '2021-01-01', 435),
];

describe('figures known only per month or year', () => {
  test('count in a period that holds them whole', () => {
    expect(reportedIn(year(2019), dalfsen)).toEqual({ visits: 694, questions: 0, onlyKnownLonger: [] });
    expect(reportedIn({ from: '2018-01-01', until: '2021-01-01' }, dalfsen).visits).toBe(1207);
  });

  test('are never cut: part of a year adds nothing and says so', () => {
    const spring = { from: '2019-03-01', until: '2019-06-01' };
    expect(reportedIn(spring, dalfsen)).toEqual({ visits: 0, questions: 0, onlyKnownLonger: [spring] });
    const winter = { from: '2019-12-01', until: '2020-02-01' };
    expect(reportedIn(winter, dalfsen).onlyKnownLonger).toEqual([winter]);
  });

  test('of which a year and its months are both there count once, and the months where the year does not fit', () => {
    const all = [...dalfsen, visits('2019-01-01', '2019-02-01', 40), visits('2019-02-01', '2019-03-01', 50)];
    expect(reportedIn(year(2019), all).visits).toBe(694);
    const two = { from: '2019-01-01', until: '2019-03-01' };
    expect(reportedIn(two, all)).toEqual({ visits: 90, questions: 0, onlyKnownLonger: [] });
  });

  test('of two points add up; one for all points holds them', () => {
    const points = [visits('2019-01-01', '2020-01-01', 10, 'a'), visits('2019-01-01', '2020-01-01', 20, 'b')];
    expect(reportedIn(year(2019), points).visits).toBe(30);
    expect(reportedIn(year(2019), [...points, ...dalfsen]).visits).toBe(694);
  });

  const day = fc.integer({ min: 0, max: 72 }).map((months) => {
    const number = 2018 + Math.floor(months / 12);
    return `${number}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  });
  const period = fc
    .tuple(day, day)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));
  const figure = fc.record({
    period,
    locationId: fc.constantFrom(null, 'a', 'b'),
    unit: fc.constantFrom('VISITS' as const, 'QUESTIONS' as const),
    count: fc.nat(1000),
  });
  const figures = fc.array(
    figure.map(({ period: { from, until }, ...rest }): ReportedFigure => ({ from, until, ...rest })),
    { maxLength: 12 },
  );

  test('add no more than all there is, whatever is asked, in whatever order they come', () => {
    fc.assert(
      fc.property(period, figures, fc.nat(), (asked, all, seed) => {
        const sum = reportedIn(asked, all);
        const whole = all.filter(({ from, until }) => asked.from <= from && until <= asked.until);
        const most = (unit: string) =>
          whole.filter((each) => each.unit === unit).reduce((n, each) => n + each.count, 0);
        expect(sum.visits).toBeLessThanOrEqual(most('VISITS'));
        expect(sum.questions).toBeLessThanOrEqual(most('QUESTIONS'));
        const shuffled = [...all].sort((a, b) => ((a.count * 31 + seed) % 7) - ((b.count * 31 + seed) % 7));
        expect(reportedIn(asked, shuffled)).toEqual(sum);
      }),
    );
  });

  test('that do not overlap add up over neighbouring periods that cut none of them', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2023 }), { maxLength: 6 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2019, max: 2023 }), fc.nat(1000), (known, border, count) => {
        const all = known.map((number) => visits(`${number}-01-01`, `${number + 1}-01-01`, count + number));
        const [from, middle, until] = ['2018-01-01', `${border}-01-01`, '2024-01-01'];
        const parts = reportedIn({ from, until: middle }, all).visits + reportedIn({ from: middle, until }, all).visits;
        expect(parts).toBe(reportedIn({ from, until }, all).visits);
      }),
    );
  });

  test('say "only known for longer" just where a figure sticks out of the period', () => {
    fc.assert(
      fc.property(period, figures, (asked, all) => {
        for (const { from, until } of reportedIn(asked, all).onlyKnownLonger) {
          expect(from >= asked.from && until <= asked.until && from < until).toBe(true);
          expect(all.some((each) => each.from < until && from < each.until)).toBe(true);
        }
      }),
    );
  });
});
