import { expect, test } from 'vitest';
import { measureChange, valueInWords } from './measure-words.ts';

const share = (value: number | null) => ({ value, unit: 'SHARE' as const, absence: null });

test.each([
  [{ value: 0.774, unit: 'SHARE', absence: null }, '77%'],
  [{ value: 1.504, unit: 'RATIO', absence: null }, '1,50'],
  [{ value: 13.2, unit: 'PERCENT_CHANGE', absence: null }, '+13%'],
  [{ value: -4, unit: 'PERCENT_CHANGE', absence: null }, '-4%'],
  [{ value: null, unit: 'COUNT', absence: 'HIDDEN' }, '<5'],
  [{ value: null, unit: 'SHARE', absence: 'HIDDEN' }, 'x'],
  [{ value: null, unit: 'SCORE', absence: 'HIDDEN' }, 'x'],
  [{ value: null, unit: 'SHARE', absence: 'NOT_YOURS' }, '?'],
  [{ value: null, unit: 'SHARE', absence: 'TOO_RECENT' }, '?'],
  [{ value: null, unit: 'SCORE', absence: 'NOT_REGISTERED' }, '-'],
] as const)('%j reads as %s', (measure, words) => {
  expect(valueInWords(measure)).toBe(words);
});

test('a share changes in percentage points, never in a percentage of a percentage', () => {
  expect(measureChange(share(0.77), share(0.7), 'een jaar eerder')).toBe('7 procentpunt meer dan een jaar eerder');
  expect(measureChange(share(0.7), share(0.77), 'een jaar eerder')).toBe('7 procentpunt minder dan een jaar eerder');
  expect(measureChange(share(0.77), share(null), 'een jaar eerder')).toBeNull();
});
