import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOfVisit, type Dimension, type QuestionToCount, type VisitToCount } from './visit-counts.ts';
import type { HelpForm } from './visit-rules.ts';

const visit = (questions: QuestionToCount[], more: Partial<VisitToCount> = {}): VisitToCount => ({
  partOfDay: 'MORNING',
  channel: 'DESK',
  duration: null,
  age: null,
  gender: null,
  language: null,
  questions,
  ...more,
});
const question = (topicPath: string[] | null, ...help: HelpForm[]): QuestionToCount => ({
  topicPath,
  themePath: null,
  help,
});
const rows = (counted: VisitToCount, dimension?: Dimension) =>
  countsOfVisit(counted)
    .filter((count) => !dimension || count.dimension === dimension)
    .map(({ dimension, code, visits, questions }) => [dimension, code, visits, questions]);

test('a visit with one question counts once in the total, at its channel, part of day, topic and help', () => {
  expect(rows(visit([question(['digid'], 'HELPED')]))).toEqual([
    ['channel', 'DESK', 1, 1],
    ['help', 'HELPED', 1, 1],
    ['part_of_day', 'MORNING', 1, 1],
    ['topic', 'digid', 1, 1],
    ['total', '', 1, 1],
  ]);
});

describe('topics', () => {
  test('two questions below one national topic are one visit there with two questions, and one each at their own code', () => {
    expect(
      rows(visit([question(['digid', 'digid-app'], 'HELPED'), question(['digid', 'digid-lost'], 'HELPED')]), 'topic'),
    ).toEqual([
      ['topic', 'digid', 1, 2],
      ['topic', 'digid-app', 1, 1],
      ['topic', 'digid-lost', 1, 1],
    ]);
  });

  test('the same topic asked twice is one visit with two questions', () => {
    expect(rows(visit([question(['pension']), question(['pension'])]), 'topic')).toEqual([['topic', 'pension', 1, 2]]);
  });

  test('a question with topic and theme counts in both', () => {
    const both = visit([{ topicPath: ['housing'], themePath: ['wonen'], help: ['ANSWERED'] }]);
    expect(rows(both, 'topic')).toEqual([['topic', 'housing', 1, 1]]);
    expect(rows(both, 'theme')).toEqual([['theme', 'wonen', 1, 1]]);
  });
});

test('help counts the questions that had it, and the visit once', () => {
  const counted = visit([
    question(['a'], 'ANSWERED', 'REFERRED'),
    question(['b'], 'ANSWERED'),
    question(['c'], 'LISTENED'),
  ]);
  expect(rows(counted, 'help')).toEqual([
    ['help', 'ANSWERED', 1, 2],
    ['help', 'LISTENED', 1, 1],
    ['help', 'REFERRED', 1, 1],
  ]);
});

test('an attribute that was not asked counts nowhere, one that was asked and is unknown counts as unknown', () => {
  const counted = visit([question(['a']), question(['b'])], { age: 'UNKNOWN', duration: 'OVER_40' });
  expect(rows(counted, 'age')).toEqual([['age', 'UNKNOWN', 1, 2]]);
  expect(rows(counted, 'duration')).toEqual([['duration', 'OVER_40', 1, 2]]);
  expect(rows(counted, 'gender')).toEqual([]);
  expect(rows(counted, 'language')).toEqual([]);
});

describe('for any visit', () => {
  // Two lists of national codes, each with two codes below it.
  const path = (list: string) =>
    fc.option(
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 2 })))
        .map(([top, below]) => (below === null ? [`${list}${top}`] : [`${list}${top}`, `${list}${top}.${below}`])),
    );
  const aQuestion = fc.record<QuestionToCount>({
    topicPath: path('topic'),
    themePath: path('theme'),
    help: fc.uniqueArray(fc.constantFrom<HelpForm>('HELPED', 'ANSWERED', 'REFERRED'), { minLength: 1 }),
  });
  const aVisit = fc.record<VisitToCount>({
    partOfDay: fc.constantFrom('MORNING', 'AFTERNOON', 'EVENING'),
    channel: fc.constantFrom('DESK', 'TELEPHONE'),
    duration: fc.option(fc.constantFrom('UNDER_5', 'OVER_40')),
    age: fc.option(fc.constantFrom('FROM_75', 'UNKNOWN')),
    gender: fc.option(fc.constantFrom('MALE', 'FEMALE')),
    language: fc.option(fc.constantFrom('DUTCH', 'OTHER')),
    questions: fc.array(aQuestion, { minLength: 1, maxLength: 20 }),
  });
  const sum = (counted: VisitToCount, dimension: Dimension, code: (code: string) => boolean = () => true) =>
    countsOfVisit(counted)
      .filter((count) => count.dimension === dimension && code(count.code))
      .reduce((questions, count) => questions + count.questions, 0);

  test.each(['topic', 'theme'] as const)(
    'the questions at the national codes of %s are the questions that have one',
    (list) => {
      fc.assert(
        fc.property(aVisit, (counted) => {
          const having = counted.questions.filter((asked) => asked[`${list}Path`] !== null).length;
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
        const counts = countsOfVisit(counted);
        expect(new Set(counts.map(({ dimension, code }) => `${dimension} ${code}`)).size).toBe(counts.length);
        for (const { visits, questions } of counts) {
          expect(visits).toBe(1);
          expect(questions).toBeGreaterThanOrEqual(1);
          expect(questions).toBeLessThanOrEqual(counted.questions.length);
        }
      }),
    );
  });

  test('the order of the questions changes nothing', () => {
    fc.assert(
      fc.property(aVisit, (counted) => {
        expect(countsOfVisit({ ...counted, questions: counted.questions.toReversed() })).toEqual(
          countsOfVisit(counted),
        );
      }),
    );
  });
});
