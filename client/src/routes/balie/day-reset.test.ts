import { expect, test } from 'vitest';
import { resetReason, REST_MS } from './day-reset.ts';

const chosen = { day: '2026-03-02', on: '2026-03-05' };

test('an earlier day holds while someone is at work with it', () => {
  expect(resetReason(chosen, { today: '2026-03-05', restedMs: REST_MS - 1 })).toBeNull();
  expect(resetReason(null, { today: '2026-03-06', restedMs: REST_MS })).toBeNull();
});

test('ten minutes of rest, or a new day, bring the desk back to today', () => {
  expect(resetReason(chosen, { today: '2026-03-05', restedMs: REST_MS })).toBe('REST');
  expect(resetReason(chosen, { today: '2026-03-06', restedMs: 0 })).toBe('NEW_DAY');
});
