import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import type { KnownCode, KnownOrganisation } from './known.ts';
import type { QuestionToCheck } from './question-rules.ts';
import { solved, visitProblems, type HelpForm, type LocationLabel, type VisitedLocation } from './visit-rules.ts';

type Kept = Omit<KnownOrganisation, 'id'>;
const national: Kept = { libraryId: null, validFrom: '2018-01-01', validUntil: null };
const own: Kept = { ...national, libraryId: 'A' };
const listed = (list: KnownCode['list'], path: string[], kept = national): [string, KnownCode] => {
  const code = path.at(-1)!;
  return [`${list} ${code}`, { list, code, path, ...kept }];
};
const known = {
  codes: new Map([
    listed('TOPIC', ['digid']),
    listed('TOPIC', ['digid', 'digid-app'], own),
    listed('TOPIC', ['digid', 'digid-card'], { ...own, libraryId: 'B' }),
    listed('TOPIC', ['devices']),
    listed('TOPIC', ['ended'], { ...national, validUntil: '2025-03-03' }),
    ...['wonen', 'werk'].map((code) => listed('THEME', [code])),
    listed('AGE', ['UNDER_25']),
    listed('AGE', ['UNDER_25', 'UNDER_18']),
    listed('AGE', ['UNKNOWN', '19-25'], { ...own, validUntil: '2024-01-01' }),
  ]),
  organisations: new Map<string, KnownOrganisation>([
    ['uwv', { id: 'uwv', ...national }],
    ['taalhuis', { id: 'taalhuis', ...own }],
    ['elders', { id: 'elders', ...own, libraryId: 'B' }],
    ['weg', { id: 'weg', ...national, validUntil: '2025-03-03' }],
  ]),
};
const today = '2025-03-03';
const ido: VisitedLocation = { label: 'IDO', state: 'OPEN', opensOn: '2020-01-01', closesOn: null };
const digid: QuestionToCheck = { topic: 'digid', help: ['HELPED'] };

type More = Omit<Partial<Parameters<typeof visitProblems>[0]>, 'questions'>;
const problems = (
  questions: QuestionToCheck[],
  location: Partial<VisitedLocation> = {},
  day = today,
  more: More = {},
) => visitProblems({ libraryId: 'A', day, questions, ...more }, { ...ido, ...location }, known, today);
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

describe('a code may be used', () => {
  const at = (topic: string, day = today) => found([{ topic, help: ['HELPED'] }], {}, day).map(([code]) => code);

  test('when it is national or of the own library, and not when it is of another', () => {
    expect([at('devices'), at('digid-app'), at('digid-card')]).toEqual([[], [], ['UNKNOWN_CODE']]);
  });

  test('until the day it ends', () => {
    expect([at('ended', '2025-03-02'), at('ended', '2025-03-03')]).toEqual([[], ['UNKNOWN_CODE']]);
  });

  test('for an age too, also a heading and an own group of the old list', () => {
    const age = (code: string, day = today) => found([digid], {}, day, { age: code });
    expect(age('UNDER_18')).toEqual([]);
    expect(age('UNDER_25')).toEqual([]);
    expect(age('19-25', '2023-05-01')).toEqual([]);
    expect(age('19-25')).toEqual([['UNKNOWN_CODE', 'age']]);
    expect(age('100')).toEqual([['UNKNOWN_CODE', 'age']]);
  });
});

describe('an organisation may be named', () => {
  const asked = (organisationId: string) => found([{ ...digid, organisationId }]);
  const wrong = [['UNKNOWN_ORGANISATION', 'questions.0.organisationId']];

  test('when it is national or of the own library, and there on that day', () => {
    expect([asked('uwv'), asked('taalhuis')]).toEqual([[], []]);
    expect([asked('elders'), asked('weg'), asked('nergens')]).toEqual([wrong, wrong, wrong]);
  });

  test('as the one that sent the visitor, when a partner or a national agency did', () => {
    const sent = (cameBy: string | null, cameByOrganisationId: string) =>
      found([digid], {}, today, { cameBy, cameByOrganisationId });
    expect([sent('PARTNER', 'taalhuis'), sent('NATIONAL_AGENCY', 'uwv')]).toEqual([[], []]);
    expect(sent('CAMPAIGN', 'uwv')).toEqual([['WRONG_COMBINATION', 'cameByOrganisationId']]);
    expect(sent(null, 'uwv')).toEqual([['WRONG_COMBINATION', 'cameByOrganisationId']]);
    expect(sent('PARTNER', 'elders')).toEqual([['UNKNOWN_ORGANISATION', 'cameByOrganisationId']]);
  });
});

describe('fields that go together', () => {
  test('the follow-up of DigiD goes with the topic DigiD and what lies below it', () => {
    expect(found([{ ...digid, digid: 'APP' }])).toEqual([]);
    expect(found([{ ...digid, topic: 'digid-app', digid: 'APP' }])).toEqual([]);
    expect(found([{ ...digid, topic: 'devices', digid: 'APP' }])).toEqual([['WRONG_COMBINATION', 'questions.0.digid']]);
    expect(found([{ theme: 'wonen', help: ['HELPED'], digid: 'APP' }], { label: 'INFOPUNT' })).toEqual([
      ['WRONG_COMBINATION', 'questions.0.digid'],
    ]);
  });

  test('a referral goes with the help that says so, and names an organisation that is there', () => {
    const referral = { destination: 'LOCAL_PARTNER', organisationId: 'taalhuis' };
    expect(found([{ ...digid, help: ['REFERRED'], referral }])).toEqual([]);
    expect(found([{ ...digid, help: ['REFERRED'] }])).toEqual([]);
    expect(found([{ ...digid, referral }])).toEqual([['WRONG_COMBINATION', 'questions.0.referral']]);
    expect(found([{ ...digid, help: ['REFERRED'], referral: { organisationId: 'elders' } }])).toEqual([
      ['UNKNOWN_ORGANISATION', 'questions.0.referral.organisationId'],
    ]);
  });

  test('and every sentence about it begins with a capital and ends with a full stop', () => {
    const all = problems(
      [{ topic: 'devices', help: ['HELPED'], digid: 'APP', organisationId: 'x', referral: { organisationId: 'x' } }],
      {},
      today,
      { age: 'x', cameBy: 'PARTNER', cameByOrganisationId: 'x' },
    );
    expect(all).toHaveLength(5);
    for (const { message } of all) expect(message).toMatch(/^[A-Z].+[.]$/);
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
