import { describe, expect, test } from 'vitest';
import {
  EMPTY_QUESTION,
  packQuestion,
  partOfDayAt,
  problemsOf,
  problemsOnForm,
  readVisitForm,
  visitInput,
  type NotedQuestion,
} from './visit-form.ts';

const digid: NotedQuestion = { topic: 'digid', theme: '', help: ['ANSWERED'] };
const place = { libraryId: 'L', locationId: 'P', day: '2026-01-05', label: 'IDO' as const };

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
    expect(values.question).toEqual({ topic: 'devices', theme: '', help: ['HELPED', 'REFERRED'] });
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

describe('the visit for the API', () => {
  const values = { ...readVisitForm(form([['visitId', 'V']])), partOfDay: 'EVENING' };

  test('sends only what the label of the point asks', () => {
    const both = { topic: 'digid', theme: 'algemeen', help: ['HELPED'] };
    const questions = (label: 'IDO' | 'INFOPUNT' | 'BOTH') => visitInput(values, [both], { ...place, label }).questions;
    expect(questions('IDO')).toEqual([{ topic: 'digid', theme: null, help: ['HELPED'] }]);
    expect(questions('INFOPUNT')).toEqual([{ topic: null, theme: 'algemeen', help: ['HELPED'] }]);
    expect(questions('BOTH')).toEqual([{ topic: 'digid', theme: 'algemeen', help: ['HELPED'] }]);
  });

  test('takes the desk for an unknown channel, nothing for an unknown answer', () => {
    const input = visitInput({ ...values, channel: 'PIGEON', duration: 'LONG', age: '' }, [digid], place);
    expect(input).toMatchObject({ channel: 'DESK', duration: null, age: null });
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
