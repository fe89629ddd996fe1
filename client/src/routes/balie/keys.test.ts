import { expect, test } from 'vitest';
import { HELP_KEYS, keyMeans, SECOND_KEYS, SUBJECT_KEYS } from './keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  keyMeans({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

test('digits, then the row below, choose the subject', () => {
  expect(press('1')).toEqual({ what: 'subject', index: 0 });
  expect(press('0')).toEqual({ what: 'subject', index: 9 });
  expect(press('q')).toEqual({ what: 'subject', index: 10 });
});

test('the lower row chooses the help, with capitals too', () => {
  expect(press('z')).toEqual({ what: 'help', index: 0 });
  expect(press('X')).toEqual({ what: 'help', index: 1 });
});

test('plus adds a question, minus corrects the visit before and Ctrl+Z takes the visit back', () => {
  expect(press('+')).toEqual({ what: 'more' });
  expect(press('-')).toEqual({ what: 'correct' });
  expect(press('z', { ctrlKey: true })).toEqual({ what: 'undo' });
});

test('other keys, and keys with Alt or Ctrl, are left to the browser', () => {
  for (const key of ['Tab', 'ArrowDown', ' ', 'F5', '/']) expect(press(key)).toBeUndefined();
  expect(press('1', { altKey: true })).toBeUndefined();
  expect(press('r', { ctrlKey: true })).toBeUndefined();
});

test('no key means two things', () => {
  const keys = SUBJECT_KEYS + SECOND_KEYS + HELP_KEYS;
  expect(new Set(keys).size).toBe(keys.length);
});
