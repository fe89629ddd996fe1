import { expect, it } from 'vitest';
import { asksAnswer, mayBecome } from './signal-rules.ts';
import { SignalState } from './signal.enums.ts';

const { NEW, TAKEN_UP, SOLVED, DECLINED } = SignalState;

it.each([
  [NEW, [TAKEN_UP, SOLVED, DECLINED]],
  [TAKEN_UP, [TAKEN_UP, SOLVED, DECLINED]],
  [SOLVED, []],
  [DECLINED, []],
])('a signal that is %s may become %j', (from, expected) => {
  expect(Object.values(SignalState).filter((to) => mayBecome(from, to))).toEqual(expected);
});

it('asks a word with it when the municipality is done, and not when it begins', () => {
  expect(Object.values(SignalState).filter(asksAnswer)).toEqual([SOLVED, DECLINED]);
});
