import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewToHide } from './hide-few.ts';
import { fewest, fewestOf, fewestUnder, partsOf, type PointAnswers, stillTold } from './parts.ts';
import { periodProblem, stateOf } from './period-rules.ts';
import { addCounts, answersIn, responseOf, spreadOf } from './spread.ts';

const points = fc
  .array(fc.record({ municipality: fc.constantFrom('GM0001', 'GM0002', 'GM0003'), answers: fc.nat({ max: 12 }) }), {
    maxLength: 12,
  })
  .map((list): PointAnswers[] =>
    list.map(({ municipality, answers }, at) => ({ locationId: `p${at}`, municipalityCode: municipality, answers })),
  );

/** The threshold of survey answers, as it comes and raised. */
const enoughs = fc.integer({ min: fewest, max: 15 });

describe('the parts answers are told in', () => {
  it('hold every point with answers once, five answers or more each, or nothing is told at all', () => {
    fc.assert(
      fc.property(points, enoughs, (given, enough) => {
        const parts = partsOf(given, enough);
        const answered = given.filter(({ answers }) => answers > 0);
        const all = answered.reduce((sum, { answers }) => sum + answers, 0);
        if (all < enough) {
          expect(parts).toEqual([]);
          return;
        }
        expect(parts.flatMap(({ locationIds }) => locationIds).toSorted()).toEqual(
          answered.map(({ locationId }) => locationId).toSorted(),
        );
        for (const part of parts) {
          const own = given.filter(({ locationId }) => part.locationIds.includes(locationId));
          expect(part.answers).toBeGreaterThanOrEqual(enough);
          expect(part.answers).toBe(own.reduce((sum, { answers }) => sum + answers, 0));
          const places = new Set(own.map(({ municipalityCode }) => municipalityCode));
          expect(part.municipalityCode).toBe(places.size === 1 ? [...places][0] : null);
          expect(part.municipalityCodes).toEqual(places.size === 1 ? null : [...places].toSorted());
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leave nothing of fewer than five when what is told of two selections is subtracted', () => {
    const selection = fc.uniqueArray(fc.nat({ max: 11 }).map((at) => `p${at}`));
    fc.assert(
      fc.property(points, enoughs, selection, selection, (given, enough, some, others) => {
        const parts = partsOf(given, enough);
        const told = (chosen: string[]) =>
          new Set(parts.filter(({ locationIds }) => locationIds.every((id) => chosen.includes(id))));
        const [a, b] = [told(some), told(others)];
        const left = [...a].filter((part) => !b.has(part)).reduce((sum, { answers }) => sum + answers, 0);
        expect(left === 0 || left >= enough).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are never smaller than five, and larger where the operator has others told less', () => {
    expect([3, 5, 10].map((parties) => fewestUnder({ parties }))).toEqual([5, 5, 10]);
  });

  it('leave nothing of fewer than a threshold that was raised since, whatever is subtracted from whatever', () => {
    const selection = fc.uniqueArray(fc.nat({ max: 11 }).map((at) => `p${at}`));
    fc.assert(
      fc.property(points, enoughs, enoughs, selection, selection, (given, then, parties, some, others) => {
        const stored = partsOf(given, then).map((part) => ({ ...part, field: 'score' }));
        const parts = stillTold(stored, { parties });
        expect(parts).toEqual(stored.filter(({ answers }) => answers >= parties));
        const told = (chosen: string[]) =>
          new Set(parts.filter(({ locationIds }) => locationIds.every((id) => chosen.includes(id))));
        const all = told(given.map(({ locationId }) => locationId));
        for (const [a, b] of [
          [told(some), told(others)],
          [all, told(some)],
        ] as const) {
          const left = [...a].filter((part) => !b.has(part)).reduce((sum, { answers }) => sum + answers, 0);
          expect(left === 0 || left >= Math.max(then, parties)).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('tell how many came in, whatever the threshold', () => {
    const response = { field: 'response', answers: 2 };
    expect(stillTold([response, { field: 'score', answers: 7 }], { parties: 10 })).toEqual([response]);
  });

  it('are of as many as told: those of the closing, more when the threshold was raised, of an open period those of now', () => {
    const of = (closedOn: string | null, fewestAnswers: number, parties: number) =>
      fewestOf({ closedOn, fewestAnswers }, { parties });
    expect([of('2026-03-30', 5, 5), of('2026-03-30', 5, 10), of('2026-03-30', 10, 5)]).toEqual([5, 10, 10]);
    expect([of(null, 5, 5), of(null, 5, 10), of(null, 5, 3)]).toEqual([5, 10, 5]);
  });

  it('put the few of two points together, and the smallest set with them when they are too few themselves', () => {
    const at = (locationId: string, answers: number, municipalityCode = 'GM0148') => ({
      ...{ locationId, answers, municipalityCode },
    });
    expect(partsOf([at('a', 20), at('b', 3), at('c', 4)])).toEqual([
      { locationIds: ['a'], municipalityCode: 'GM0148', municipalityCodes: null, answers: 20 },
      { locationIds: ['b', 'c'], municipalityCode: 'GM0148', municipalityCodes: null, answers: 7 },
    ]);
    expect(partsOf([at('a', 20), at('b', 2), at('c', 9), at('d', 6, 'GM0175')])).toEqual([
      { locationIds: ['d'], municipalityCode: 'GM0175', municipalityCodes: null, answers: 6 },
      { locationIds: ['a'], municipalityCode: 'GM0148', municipalityCodes: null, answers: 20 },
      { locationIds: ['b', 'c'], municipalityCode: 'GM0148', municipalityCodes: null, answers: 11 },
    ]);
  });
});

describe('what numbers come to', () => {
  const scores = fc.array(fc.nat({ max: 10 }), { minLength: 1, maxLength: 60 });
  const counted = (values: number[]) => addCounts(values.map((value) => ({ [value]: 1 })));

  it('is the same as of the list itself', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const quantile = (share: number) => {
          const rank = (sorted.length - 1) * share;
          const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
          return low + (high - low) * (rank % 1);
        };
        const spread = spreadOf(counted(values))!;
        expect(spread.n).toBe(values.length);
        expect(spread.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 10);
        expect([spread.lowerQuartile, spread.median, spread.upperQuartile]).toEqual(
          [0.25, 0.5, 0.75].map((share) => expect.closeTo(quantile(share), 10)),
        );
      }),
    );
  });

  it('of parts added up is that of all answers', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1 }), (parts) => {
        expect(spreadOf(addCounts(parts.map(counted)))).toEqual(spreadOf(counted(parts.flat())));
      }),
    );
  });

  it('is nothing without answers', () => {
    expect(spreadOf({})).toBeNull();
    expect(spreadOf({ '7': 0 })).toBeNull();
  });
});

it('response is answers per visit, and unknown where no visit is registered', () => {
  expect(responseOf(12, 48)).toBe(0.25);
  expect(responseOf(12, 0)).toBeNull();
  expect(responseOf(0, 9)).toBe(0);
});

describe('answers by few about themselves', () => {
  const distribution = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat({ max: 15 }));

  it('are hidden, so that what is left out can be divided in more than one way', () => {
    fc.assert(
      fc.property(distribution, enoughs, (counts, enough) => {
        if (answersIn(counts) < enough) return;
        const hidden = fewToHide(counts, enough);
        for (const [code, count] of Object.entries(counts))
          if (count > 0 && count < enough) expect(hidden.has(code)).toBe(true);
        if (hidden.size === 0) return;
        expect(hidden.size).toBeGreaterThan(1);
        const sum = [...hidden].reduce((total, code) => total + counts[code]!, 0);
        expect(sum).toBeGreaterThan(hidden.size);
        // As long as there was another to hide along, it is never only fours.
        const shown = Object.entries(counts).filter(([code, count]) => count > 0 && !hidden.has(code));
        if (shown.length > 0 && [...hidden].every((code) => counts[code]! < enough))
          expect(sum).toBeLessThan((enough - 1) * hidden.size);
      }),
      { numRuns: 3_000 },
    );
  });

  it('stay when nobody is one of few', () => {
    expect(fewToHide({ FEMALE: 12, MALE: 9, OTHER: 0 })).toEqual(new Set());
    expect(fewToHide({ FEMALE: 12, MALE: 3 })).toEqual(new Set(['MALE', 'FEMALE']));
  });
});

describe('a period', () => {
  const of = (fromDay: string, untilDay: string, locationId: string | null = null, closedOn: string | null = null) => ({
    ...{ fromDay, untilDay, locationId, closedOn },
  });

  it('is planned, open, over for visitors, and closed', () => {
    const period = of('2026-03-02', '2026-03-30');
    expect(stateOf(period, '2026-03-01')).toBe('PLANNED');
    expect(stateOf(period, '2026-03-02')).toBe('OPEN');
    expect(stateOf(period, '2026-03-29')).toBe('OPEN');
    expect(stateOf(period, '2026-03-30')).toBe('TYPING');
    expect(stateOf({ ...period, closedOn: '2026-03-20' }, '2026-03-20')).toBe('CLOSED');
  });

  it('begins today or later, ends after it begins, and lasts half a year at most', () => {
    const today = '2026-03-02';
    const field = (from: string, until: string) => periodProblem(of(from, until), [], today)?.field;
    expect(field('2026-03-01', '2026-03-30')).toBe('from');
    expect(field('2026-03-02', '2026-03-02')).toBe('until');
    expect(field('2026-03-02', '2026-12-01')).toBe('until');
    expect(field('2026-03-02', '2026-03-30')).toBeUndefined();
  });

  it('shares no day with another of the same point, and may begin once that is closed', () => {
    const today = '2026-03-02';
    const code = (asked: ReturnType<typeof of>, other: ReturnType<typeof of>) =>
      periodProblem(asked, [other], today)?.code ?? null;
    const overlap = 'SURVEY_PERIODS_OVERLAP';
    expect(code(of('2026-03-10', '2026-03-20', 'a'), of('2026-03-01', '2026-03-11', 'a'))).toBe(overlap);
    expect(code(of('2026-03-10', '2026-03-20', 'a'), of('2026-03-01', '2026-03-11', null))).toBe(overlap);
    expect(code(of('2026-03-10', '2026-03-20', 'a'), of('2026-03-01', '2026-03-11', 'b'))).toBeNull();
    expect(code(of('2026-03-10', '2026-03-20', 'a'), of('2026-03-01', '2026-03-10', 'a'))).toBeNull();
    expect(code(of('2026-03-02', '2026-03-20', 'a'), of('2026-02-01', '2026-03-11', 'a', '2026-03-02'))).toBeNull();
  });
});
