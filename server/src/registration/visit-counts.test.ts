import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOfVisit, type Dimension, type QuestionToCount, type VisitToCount } from './visit-counts.ts';
import type { HelpForm } from './visit-rules.ts';

/** A code is named with what it lies below: 'digid.app' below 'digid'. */
const pathOf = (_: string, code: string) => code.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
const visit = (questions: QuestionToCount[], more: Partial<VisitToCount> = {}): VisitToCount => ({
  partOfDay: 'MORNING',
  channel: 'DESK',
  ...more,
  questions,
});
const question = (topic: string | null, ...help: HelpForm[]): QuestionToCount => ({ topic, theme: null, help });
const rows = (counted: VisitToCount, ...dimensions: Dimension[]) =>
  countsOfVisit(counted, pathOf)
    .filter((count) => dimensions.length === 0 || dimensions.includes(count.dimension))
    .map(({ dimension, code, visits, questions }) => [dimension, code, visits, questions])
    .sort();

test('a visit with one question counts once in the total, at its channel, part of day, topic and help', () => {
  expect(rows(visit([question('digid', 'HELPED')]))).toEqual([
    ['channel', 'DESK', 1, 1],
    ['help', 'HELPED', 1, 1],
    ['part_of_day', 'MORNING', 1, 1],
    ['solved', 'YES', 1, 1],
    ['topic', 'digid', 1, 1],
    ['total', '', 1, 1],
  ]);
});

describe('topics', () => {
  test('two questions below one national topic are one visit there with two questions, and one each at their own code', () => {
    expect(rows(visit([question('digid.app', 'HELPED'), question('digid.lost', 'HELPED')]), 'topic')).toEqual([
      ['topic', 'digid', 1, 2],
      ['topic', 'digid.app', 1, 1],
      ['topic', 'digid.lost', 1, 1],
    ]);
  });

  test('the same topic asked twice is one visit with two questions', () => {
    expect(rows(visit([question('pension'), question('pension')]), 'topic')).toEqual([['topic', 'pension', 1, 2]]);
  });

  test('a question with topic and theme counts in both', () => {
    const both = visit([{ topic: 'housing', theme: 'wonen', help: ['ANSWERED'] }]);
    expect(rows(both, 'topic')).toEqual([['topic', 'housing', 1, 1]]);
    expect(rows(both, 'theme')).toEqual([['theme', 'wonen', 1, 1]]);
  });
});

test('help counts the questions that had it, and the visit once', () => {
  const counted = visit([question('a', 'ANSWERED', 'REFERRED'), question('b', 'ANSWERED'), question('c', 'LISTENED')]);
  expect(rows(counted, 'help')).toEqual([
    ['help', 'ANSWERED', 1, 2],
    ['help', 'LISTENED', 1, 1],
    ['help', 'REFERRED', 1, 1],
  ]);
});

test('an attribute that was not asked counts nowhere, one that was asked and is unknown counts as unknown', () => {
  const counted = visit([question('a'), question('b')], { age: 'UNKNOWN', duration: 'OVER_40' });
  expect(rows(counted, 'age')).toEqual([['age', 'UNKNOWN', 1, 2]]);
  expect(rows(counted, 'duration')).toEqual([['duration', 'OVER_40', 1, 2]]);
  expect(rows(counted, 'gender')).toEqual([]);
  expect(rows(counted, 'language')).toEqual([]);
});

test('an age counts at its own code and at the group of the KB above it', () => {
  expect(rows(visit([question('a'), question('b')], { age: 'UNDER_25.UNDER_18' }), 'age')).toEqual([
    ['age', 'UNDER_25', 1, 2],
    ['age', 'UNDER_25.UNDER_18', 1, 2],
  ]);
});

test('how the visitor came and who sent them count the visit with all its questions', () => {
  const sent = { cameBy: 'PARTNER', cameByOrganisationId: 'o1', satisfaction: 'PARTLY', helperKind: 'INTERN' };
  expect(rows(visit([question('a'), question('b')], sent), 'came_by', 'sender', 'satisfaction', 'helper_kind')).toEqual(
    [
      ['came_by', 'PARTNER', 1, 2],
      ['helper_kind', 'INTERN', 1, 2],
      ['satisfaction', 'PARTLY', 1, 2],
      ['sender', 'o1', 1, 2],
    ],
  );
});

test('a question counts as solved when it was helped or answered and not referred', () => {
  const counted = visit([question('a', 'HELPED'), question('b', 'ANSWERED', 'REFERRED'), question('c', 'LISTENED')]);
  expect(rows(counted, 'solved')).toEqual([
    ['solved', 'NO', 1, 2],
    ['solved', 'YES', 1, 1],
  ]);
});

test('a referral counts at its destination, at the organisation and, when warm, at how', () => {
  const referred = (referral: QuestionToCount['referral']) => ({ ...question('a', 'REFERRED'), referral });
  const counted = visit([
    referred({ destination: 'COURSE', organisationId: 'o1', warm: 'ENROLLED' }),
    referred({ destination: 'LOCAL_PARTNER', organisationId: 'o1', warm: null }),
    referred(null),
  ]);
  expect(rows(counted, 'referral_destination', 'referral_organisation', 'referral_warm')).toEqual([
    ['referral_destination', 'COURSE', 1, 1],
    ['referral_destination', 'LOCAL_PARTNER', 1, 1],
    ['referral_organisation', 'o1', 1, 2],
    ['referral_warm', 'ENROLLED', 1, 1],
  ]);
});

test('what a question is about counts the questions that say so, and the visit once', () => {
  const about = { kind: 'DIGITAL_GOVERNMENT', organisationId: 'o1', governmentLevel: 'NATIONAL', digid: 'APP' };
  const counted = visit([
    { ...question('digid'), ...about },
    { ...question('a'), kind: 'DIGITAL_GOVERNMENT' },
  ]);
  expect(rows(counted, 'kind', 'organisation', 'government_level', 'digid')).toEqual([
    ['digid', 'APP', 1, 1],
    ['government_level', 'NATIONAL', 1, 1],
    ['kind', 'DIGITAL_GOVERNMENT', 1, 2],
    ['organisation', 'o1', 1, 1],
  ]);
});

describe('for any visit', () => {
  // Two lists of national codes, each with two codes below it.
  const code = (list: string) =>
    fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 2 })))
        .map(([top, below]) => (below === null ? `${list}${top}` : `${list}${top}.${below}`)),
    );
  const aQuestion: fc.Arbitrary<QuestionToCount> = fc.record({
    topic: code('topic'),
    theme: code('theme'),
    help: fc.uniqueArray(fc.constantFrom<HelpForm>('HELPED', 'ANSWERED', 'REFERRED'), { minLength: 1 }),
    kind: fc.option(fc.constantFrom('OTHER', 'LIBRARY_SERVICE')),
    organisationId: fc.option(fc.constantFrom('o1', 'o2')),
  });
  const aVisit: fc.Arbitrary<VisitToCount> = fc.record({
    partOfDay: fc.constantFrom('MORNING', 'AFTERNOON', 'EVENING'),
    channel: fc.constantFrom('DESK', 'TELEPHONE'),
    duration: fc.option(fc.constantFrom('UNDER_5', 'OVER_40')),
    age: fc.option(fc.constantFrom('OVER_65.FROM_75', 'UNKNOWN')),
    gender: fc.option(fc.constantFrom('MALE', 'FEMALE')),
    language: fc.option(fc.constantFrom('DUTCH', 'OTHER')),
    questions: fc.array(aQuestion, { minLength: 1, maxLength: 20 }),
  });
  const sum = (counted: VisitToCount, dimension: Dimension, code: (code: string) => boolean = () => true) =>
    countsOfVisit(counted, pathOf)
      .filter((count) => count.dimension === dimension && code(count.code))
      .reduce((questions, count) => questions + count.questions, 0);

  test.each(['topic', 'theme'] as const)(
    'the questions at the national codes of %s are the questions that have one',
    (list) => {
      fc.assert(
        fc.property(aVisit, (counted) => {
          const having = counted.questions.filter((asked) => asked[list] !== null).length;
          expect(sum(counted, list, (code) => !code.includes('.'))).toBe(having);
        }),
      );
    },
  );

  test('help counts as many questions as there were forms of help given', () => {
    fc.assert(
      fc.property(aVisit, (counted) => {
        expect(sum(counted, 'help')).toBe(counted.questions.reduce((forms, { help }) => forms + help.length, 0));
      }),
    );
  });

  test('each code is counted in one row, as one visit with one question at least and all of them at most', () => {
    fc.assert(
      fc.property(aVisit, (counted) => {
        const counts = countsOfVisit(counted, pathOf);
        expect(new Set(counts.map(({ dimension, code }) => `${dimension} ${code}`)).size).toBe(counts.length);
        for (const { visits, questions } of counts) {
          expect(visits).toBe(1);
          expect(questions).toBeGreaterThanOrEqual(1);
          expect(questions).toBeLessThanOrEqual(counted.questions.length);
        }
      }),
    );
  });

  test('every question is solved or not', () => {
    fc.assert(fc.property(aVisit, (counted) => void expect(sum(counted, 'solved')).toBe(counted.questions.length)));
  });

  test('the order of the questions changes nothing', () => {
    fc.assert(
      fc.property(aVisit, (counted) => {
        expect(rows({ ...counted, questions: counted.questions.toReversed() })).toEqual(rows(counted));
      }),
    );
  });
});
