import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualThresholds as thresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { type ExactYear, couldBe, publicPeriods, publicTopics, tellsOne } from './public-year.ts';

const starts = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'];
const year = (visits: readonly number[], topics: readonly number[] = []): ExactYear => ({
  year: 2025,
  municipality: { code: 'GM0148', name: 'Dalfsen', province: 'Overijssel' },
  quarters: visits.map((count, at) => ({
    ...{ quarter: at + 1, from: starts[at]!, until: starts[at + 1]!, visits: count, points: 2 },
    questions: topics.length > 0 && at === 0 ? topics.reduce((sum, each) => sum + each, 0) : count,
  })),
  topics: topics.map((questions, at) => ({ code: `t${at}`, label: `Onderwerp ${at}`, questions })),
  inhabitantsBy: () => ({ value: 10_000, referenceDate: '2023-01-01' }),
});
const visitsOf = (visits: readonly number[]) =>
  publicPeriods(year(visits), thresholds).map(({ period, visits: count }) => [period, count]);

describe('what everyone may know of a year', () => {
  it('are its quarters, each rounded to 5, and their sum', () => {
    expect(visitsOf([12, 13, 3, 2])).toEqual([
      ...[
        ['2025-K1', 10],
        ['2025-K2', 15],
        ['2025-K3', 5],
        ['2025-K4', 0],
      ],
      ['2025', 30],
    ]);
  });

  it('is no year yet while a quarter runs', () => {
    expect(visitsOf([12, 13, 3]).map(([period]) => period)).toEqual(['2025-K1', '2025-K2', '2025-K3']);
  });

  it('does not tell that four quarters of 0 were 2 each, as a year rounded apart would', () => {
    expect(visitsOf([2, 2, 2, 2]).at(-1)).toEqual(['2025', 0]);
    const quarter = couldBe(0, thresholds);
    expect(tellsOne([quarter, quarter, quarter, quarter], couldBe(10, thresholds))).toBe(true);
  });

  it('has a reach of the rounded visits: the exact one would give them away', () => {
    const [first] = publicPeriods(year([13, 0, 0, 0]), thresholds);
    expect(first).toMatchObject({ visits: 15, inhabitants: 10_000, inhabitantsYear: 2023 });
    expect(first!.reach).toBeCloseTo(((15 / 10_000) * 1000 * 365) / 90, 1);
  });

  it('has topics with shares of the rounded numbers, from 100 questions', () => {
    const topics = publicTopics(year([0, 0, 0, 0], [61, 40, 2]), thresholds);
    expect(topics.map(({ questions, share }) => [questions, share])).toEqual([
      [60, 0.6],
      [40, 0.4],
    ]);
    expect(publicTopics(year([0, 0, 0, 0], [60, 30, 2]), thresholds)).toEqual([]);
    expect(publicTopics(year([0, 0, 0], [100, 30, 2]), thresholds)).toEqual([]);
  });

  it('keeps the topics back when with the number of questions they would tell one', () => {
    // All nine as high as their rounded numbers allow: 62 + 8 x 7 is 118, and 120 is 118 at least.
    const topics = (first: number) => [first, ...Array.from({ length: 8 }, () => 7)];
    expect(publicTopics(year([0, 0, 0, 0], topics(62)), thresholds)).toEqual([]);
    expect(publicTopics(year([0, 0, 0, 0], topics(61)), thresholds)).toHaveLength(9);
  });
});

const count = fc.oneof(fc.nat(12), fc.nat(400));
it('whatever the counts, each small one could have been at least two things by all that is published', () => {
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 4, maxLength: 4 }),
      fc.array(count, { maxLength: 25 }),
      (visits, topics) => {
        const exact = year(visits, topics);
        const periods = publicPeriods(exact, thresholds);
        for (const what of ['visits', 'questions'] as const) {
          const quarters = periods.slice(0, 4).map((each) => couldBe(each[what], thresholds));
          // The year is a sum of what is there already: whoever adds it up learns that it is so.
          expect(periods[4]![what]).toBe(periods.slice(0, 4).reduce((sum, each) => sum + each[what], 0));
          for (const { least, most } of quarters) expect(most).toBeGreaterThan(least);
        }
        const shown = publicTopics(exact, thresholds);
        if (shown.length === 0) return;
        const all = periods.slice(0, 4).map(({ questions }) => couldBe(questions, thresholds));
        const total = {
          least: all.reduce((sum, { least }) => sum + least, 0),
          most: all.reduce((sum, { most }) => sum + most, 0),
        };
        const known = topics.map((each) => couldBe(Math.round(each / 5) * 5, thresholds));
        expect(tellsOne(known, total)).toBe(false);
        for (const { questions, share } of shown) {
          expect(questions % 5).toBe(0);
          expect(share).toBeCloseTo(questions / shown.reduce((sum, each) => sum + each.questions, 0), 10);
        }
      },
    ),
  );
});
