import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import {
  solved,
  visitProblems,
  type HelpForm,
  type LocationLabel,
  type QuestionToCheck,
  type VisitedLocation,
} from './visit-rules.ts';

const codes = { topics: new Set(['digid', 'devices']), themes: new Set(['wonen', 'werk']) };
const today = '2025-03-03';
const ido: VisitedLocation = { label: 'IDO', state: 'OPEN', opensOn: '2020-01-01', closesOn: null };
const digid: QuestionToCheck = { topic: 'digid', help: ['HELPED'] };

const problems = (questions: QuestionToCheck[], location: Partial<VisitedLocation> = {}, day = today) =>
  visitProblems({ day, questions }, { ...ido, ...location }, codes, today);
const found = (...args: Parameters<typeof problems>) =>
  problems(...args).map(({ code, path }) => [code, path.join('.')]);

describe('a visit is accepted', () => {
  test('with two questions on valid topics, today', () => {
    expect(problems([digid, { topic: 'devices', help: ['ANSWERED', 'REFERRED'] }])).toEqual([]);
  });

  test('on a Sunday in the past, years after it: hours and age do not matter', () => {
    expect(problems([digid], {}, '2021-08-01')).toEqual([]);
  });

  test('on the first day of the point and on its last', () => {
    expect(problems([digid], { opensOn: today })).toEqual([]);
    expect(problems([digid], { closesOn: addDays(today, 1) })).toEqual([]);
  });

  test('for a day before the point was closed for good, and while it is paused', () => {
    expect(problems([digid], { state: 'CLOSED', closesOn: '2025-03-01' }, '2025-02-28')).toEqual([]);
    expect(problems([digid], { state: 'PAUSED' })).toEqual([]);
  });

  test('with twenty questions', () => {
    expect(problems(Array<QuestionToCheck>(20).fill(digid))).toEqual([]);
  });
});

describe('a visit is refused', () => {
  test('without questions', () => {
    expect(problems([])).toEqual([
      { code: 'NO_QUESTIONS', message: 'Vul minstens één vraag in.', path: ['questions'] },
    ]);
  });

  test('with twenty-one questions', () => {
    expect(problems(Array<QuestionToCheck>(21).fill(digid))).toEqual([
      {
        code: 'INVALID_INPUT',
        message: 'Een bezoek heeft hoogstens 20 vragen. Dit zijn er 21.',
        path: ['questions'],
      },
    ]);
  });

  test('tomorrow', () => {
    expect(problems([digid], {}, '2025-03-04')).toEqual([
      {
        code: 'FUTURE_DAY',
        message: 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.',
        path: ['day'],
      },
    ]);
  });

  test('the day before the point opened', () => {
    expect(problems([digid], { opensOn: '2025-03-03' }, '2025-03-02')).toEqual([
      {
        code: 'BEFORE_OPENING',
        message: 'Dit punt is pas open vanaf 3 maart 2025. Kies een latere dag.',
        path: ['day'],
      },
    ]);
  });

  test('at a planned point without an opening day', () => {
    expect(found([digid], { state: 'PLANNED', opensOn: null })).toEqual([['BEFORE_OPENING', 'day']]);
  });

  test('from the day the point was closed for good', () => {
    expect(problems([digid], { state: 'CLOSED', closesOn: '2025-03-01' }, '2025-03-01')).toEqual([
      {
        code: 'AFTER_CLOSING',
        message: 'Dit punt is gesloten sinds 1 maart 2025. Kies een eerdere dag of een ander punt.',
        path: ['day'],
      },
    ]);
  });

  test('at a point closed for good on an unknown day', () => {
    expect(found([digid], { state: 'CLOSED' })).toEqual([['AFTER_CLOSING', 'day']]);
  });

  test('with a topic that does not exist, naming the question', () => {
    expect(problems([digid, { topic: 'fax', help: ['HELPED'] }])).toEqual([
      {
        code: 'UNKNOWN_CODE',
        message: 'Vraag 2: dit onderwerp bestaat niet op deze dag. Kies een ander onderwerp.',
        path: ['questions', '1', 'topic'],
      },
    ]);
  });

  test('with a theme that does not exist', () => {
    expect(found([{ theme: 'fax', help: ['HELPED'] }], { label: 'INFOPUNT' })).toEqual([
      ['UNKNOWN_CODE', 'questions.0.theme'],
    ]);
  });

  test('without help, or with the same help twice', () => {
    expect(found([{ topic: 'digid', help: [] }])).toEqual([['INVALID_INPUT', 'questions.0.help']]);
    expect(found([{ topic: 'digid', help: ['HELPED', 'HELPED'] }])).toEqual([['INVALID_INPUT', 'questions.0.help']]);
  });

  test('for all its reasons at once', () => {
    expect(found([{ theme: 'wonen', help: [] }], { closesOn: '2025-03-01' }, '2025-03-05')).toEqual([
      ['FUTURE_DAY', 'day'],
      ['AFTER_CLOSING', 'day'],
      ['WRONG_DIMENSION', 'questions.0.topic'],
      ['WRONG_DIMENSION', 'questions.0.theme'],
      ['INVALID_INPUT', 'questions.0.help'],
    ]);
  });
});

describe('the label decides what is asked', () => {
  const wrong = (label: LocationLabel, question: Omit<QuestionToCheck, 'help'>) =>
    problems([{ ...question, help: ['HELPED'] }], { label }).map(({ code, path }) => `${code} ${path[2]}`);

  test.each<[LocationLabel, Omit<QuestionToCheck, 'help'>, string[]]>([
    ['IDO', { topic: 'digid' }, []],
    ['IDO', {}, ['WRONG_DIMENSION topic']],
    ['IDO', { topic: 'digid', theme: 'wonen' }, ['WRONG_DIMENSION theme']],
    ['INFOPUNT', { theme: 'wonen' }, []],
    ['INFOPUNT', {}, ['WRONG_DIMENSION theme']],
    ['INFOPUNT', { topic: 'digid', theme: 'wonen' }, ['WRONG_DIMENSION topic']],
    ['BOTH', { topic: 'digid' }, []],
    ['BOTH', { topic: 'digid', theme: 'wonen' }, []],
    ['BOTH', { theme: 'wonen' }, ['WRONG_DIMENSION topic']],
    ['BOTH', { topic: 'digid', theme: 'fax' }, ['UNKNOWN_CODE theme']],
  ])('%s with %j: %j', (label, question, expected) => {
    expect(wrong(label, question)).toEqual(expected);
  });

  test('and says so in plain Dutch', () => {
    expect(problems([{ help: ['HELPED'] }])[0]!.message).toBe('Vraag 1: kies een onderwerp.');
    expect(problems([{ ...digid, theme: 'wonen' }])[0]!.message).toBe(
      'Vraag 1: een IDO gebruikt onderwerpen en geen thema’s. Laat dit veld leeg.',
    );
  });
});

describe('a question is solved', () => {
  test.each<[HelpForm[], boolean]>([
    [['HELPED'], true],
    [['ANSWERED', 'INFORMATION'], true],
    [['HELPED', 'REFERRED'], false],
    [['INFORMATION', 'LISTENED'], false],
    [['NOT_HELPED'], false],
    [[], false],
  ])('with help %j: %s', (help, expected) => {
    expect(solved(help)).toBe(expected);
  });
});

test('a good visit is accepted exactly from the opening day until the closing day and never after today', () => {
  const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days));
  fc.assert(
    fc.property(day, fc.option(day), fc.option(day), (visited, opensOn, closesOn) => {
      const possible =
        visited <= today && (opensOn === null || visited >= opensOn) && (closesOn === null || visited < closesOn);
      expect(problems([digid], { opensOn, closesOn }, visited).length === 0).toBe(possible);
    }),
  );
});
