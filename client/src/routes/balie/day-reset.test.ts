import { expect, test } from 'vitest';
import { chosenAfter, resetReason, REST_MS } from './day-reset.ts';

const chosen = { day: '2026-03-02', on: '2026-03-05' };
const idle = { busy: false };

test('an earlier day holds while someone is at work with it', () => {
  expect(resetReason(chosen, { ...idle, today: '2026-03-05', restedMs: REST_MS - 1 })).toBeNull();
  expect(resetReason(null, { ...idle, today: '2026-03-06', restedMs: REST_MS })).toBeNull();
});

test('ten minutes of rest, or a new day, bring the desk back to today', () => {
  expect(resetReason(chosen, { ...idle, today: '2026-03-05', restedMs: REST_MS })).toBe('REST');
  expect(resetReason(chosen, { ...idle, today: '2026-03-06', restedMs: 0 })).toBe('NEW_DAY');
});

test('neither brings it back while something is filled in', () => {
  expect(resetReason(chosen, { busy: true, today: '2026-03-05', restedMs: REST_MS })).toBeNull();
  expect(resetReason(chosen, { busy: true, today: '2026-03-06', restedMs: REST_MS })).toBeNull();
});

test('what is filled in for today stays of that day when midnight passes; an empty desk goes along', () => {
  const shown = '2026-03-05';
  expect(chosenAfter({ chosen: null, shown }, { today: '2026-03-06', busy: true })).toEqual({ day: shown, on: shown });
  expect(chosenAfter({ chosen: null, shown }, { today: '2026-03-06', busy: false })).toBeNull();
  expect(chosenAfter({ chosen: null, shown }, { today: shown, busy: true })).toBeNull();
  expect(chosenAfter({ chosen, shown }, { today: '2026-03-06', busy: true })).toBe(chosen);
});
