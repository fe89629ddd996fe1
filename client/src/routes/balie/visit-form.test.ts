import { describe, expect, test } from 'vitest';
import { today } from '#lib/day.ts';
import { problemsOnForm } from './api-problems.ts';
import type { Choices } from './desk-data.ts';
import {
  EMPTY_QUESTION,
  packQuestion,
  packVisit,
  partOfDayAt,
  problemsOf,
  questionsOf,
  readVisitForm,
  toCorrect,
  unpackVisit,
  visitInput,
  type NotedQuestion,
  type Place,
} from './visit-form.ts';

const offer = (...values: string[]) => ({ label: '', options: values.map((value) => ({ value, label: value })) });
const choices = {
  help: offer('HELPED', 'ANSWERED', 'REFERRED'),
  channel: offer('DESK', 'TELEPHONE'),
  partOfDay: offer('MORNING', 'EVENING'),
  digid: offer('REQUEST'),
  destination: offer('LOCAL_PARTNER'),
  warm: offer('ENROLLED'),
  cameBy: offer('PARTNER', 'CAMPAIGN'),
} as Choices;
const topics = [
  { value: 'digid', label: 'DigiD', number: 1, digid: true },
  { value: 'uwv', label: 'UWV', number: 2 },
];
const digid: NotedQuestion = { ...EMPTY_QUESTION, topic: 'digid', help: ['ANSWERED'] };
const place: Place = { libraryId: 'L', locationId: 'P', day: '2026-01-05', label: 'IDO', choices, topics };

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('the form of a visit', () => {
  test('reads the question at hand and those noted before', () => {
    const values = readVisitForm(
      form([
        ['visitId', 'V'],
        ['earlier', packQuestion(digid)],
        ['topic', 'devices'],
        ['help', 'HELPED'],
        ['help', 'REFERRED'],
        ['channel', 'TELEPHONE'],
      ]),
    );
    expect(values.earlier).toEqual([digid]);
    expect(values.question).toEqual({ ...EMPTY_QUESTION, topic: 'devices', help: ['HELPED', 'REFERRED'] });
    expect(values.channel).toBe('TELEPHONE');
  });

  test('leaves out a question that was removed, and one that cannot be read', () => {
    const other = { ...digid, topic: 'uwv' };
    const noted: [string, string][] = [
      ['earlier', packQuestion(digid)],
      ['earlier', packQuestion(other)],
    ];
    expect(readVisitForm(form([...noted, ['remove', '0']])).earlier).toEqual([other]);
    expect(readVisitForm(form([['earlier', '{broken']])).earlier).toEqual([]);
  });

  test('asks a topic at an IDO, a theme at an Infopunt, and always how it was helped', () => {
    const fields = (label: 'IDO' | 'INFOPUNT' | 'BOTH') =>
      problemsOf(EMPTY_QUESTION, label).map((each) => each.path[0]);
    expect(fields('IDO')).toEqual(['topic', 'help']);
    expect(fields('BOTH')).toEqual(['topic', 'help']);
    expect(fields('INFOPUNT')).toEqual(['theme', 'help']);
    expect(problemsOf(digid, 'IDO')).toEqual([]);
  });
});

test('a problem of the API stands at the field of the question on the screen, any other on top', () => {
  const at = (...path: string[]) => ({ code: 'UNKNOWN_CODE', message: '', path });
  const paths = problemsOnForm(
    [at('input', 'questions', '1', 'topic'), at('input', 'questions', '0', 'topic'), at('input', 'day')],
    2,
  );
  expect(paths.map((each) => each.path)).toEqual([['topic'], [], []]);
});

test('an empty last question after others means: that was all; of an earlier day the part of day is asked', () => {
  const values = { ...readVisitForm(new FormData()), earlier: [digid] };
  const at = { label: 'IDO' as const, day: '2026-01-05' };
  expect(questionsOf({ ...values, partOfDay: 'MORNING' }, at)).toEqual({ questions: [digid], problems: [] });
  expect(questionsOf(values, at).problems.map(({ path }) => path[0])).toEqual(['partOfDay']);
});

test('a saved visit goes back on the form as it was, its last question open', () => {
  const second = { ...digid, topic: 'uwv', help: ['HELPED', 'REFERRED'] };
  const saved = { ...readVisitForm(form([['channel', 'TELEPHONE']])), earlier: [digid, second] };
  const again = toCorrect(saved, [digid, second], 'MORNING');
  expect(again).toMatchObject({ question: second, earlier: [digid], channel: 'TELEPHONE', partOfDay: 'MORNING' });
  expect(unpackVisit(packVisit(again))).toEqual(again);
  expect(unpackVisit('{broken').question).toEqual(EMPTY_QUESTION);
});

describe('the visit for the API', () => {
  const values = { ...readVisitForm(form([['visitId', 'V']])), partOfDay: 'EVENING' };

  test('sends only what the label of the point asks', () => {
    const both = { ...EMPTY_QUESTION, topic: 'digid', theme: 'algemeen', help: ['HELPED'] };
    const questions = (label: 'IDO' | 'INFOPUNT' | 'BOTH') => visitInput(values, [both], { ...place, label }).questions;
    expect(questions('IDO')).toMatchObject([{ topic: 'digid', theme: null, help: ['HELPED'] }]);
    expect(questions('INFOPUNT')).toMatchObject([{ topic: null, theme: 'algemeen', help: ['HELPED'] }]);
    expect(questions('BOTH')).toMatchObject([{ topic: 'digid', theme: 'algemeen', help: ['HELPED'] }]);
  });

  test('takes the desk for an unknown channel, nothing for an unknown answer', () => {
    const input = visitInput({ ...values, channel: 'PIGEON', duration: 'LONG', age: '' }, [digid], place);
    expect(input).toMatchObject({ channel: 'DESK', duration: null, age: null });
  });

  test('leaves out what belongs to another answer: DigiD without DigiD, a referral without referring', () => {
    const question = { ...digid, digid: 'REQUEST', destination: 'LOCAL_PARTNER', partner: 'O', warm: 'ENROLLED' };
    const [about] = visitInput(values, [question], place).questions;
    expect(about).toMatchObject({ digid: 'REQUEST', referral: null });
    const [other] = visitInput(values, [{ ...question, topic: 'uwv', help: ['REFERRED'] }], place).questions;
    expect(other).toMatchObject({
      digid: null,
      referral: { destination: 'LOCAL_PARTNER', organisationId: 'O', warm: 'ENROLLED' },
    });
  });

  test('names who sent the visitor only when a partner or agency did', () => {
    const sent = (cameBy: string) =>
      visitInput({ ...values, cameBy, sender: 'O' }, [digid], place).cameByOrganisationId;
    expect([sent('PARTNER'), sent('CAMPAIGN'), sent('')]).toEqual(['O', null, null]);
  });

  test('a visit that is corrected keeps its part of day, whatever the clock says', () => {
    for (const part of ['MORNING', 'EVENING'] as const) {
      const corrected = toCorrect(values, [digid], part);
      expect(visitInput(corrected, [digid], { ...place, day: today() }).partOfDay).toBe(part);
    }
  });

  test('keeps the chosen part of day for an earlier day', () => {
    expect(visitInput(values, [digid], place).partOfDay).toBe('EVENING');
  });
});

test.each([
  [0, 'MORNING'],
  [11, 'MORNING'],
  [12, 'AFTERNOON'],
  [16, 'AFTERNOON'],
  [17, 'EVENING'],
  [23, 'EVENING'],
] as const)('at %d o’clock it is %s', (hour, part) => {
  expect(partOfDayAt(hour)).toBe(part);
});
