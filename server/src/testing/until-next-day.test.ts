import { expect, test } from 'vitest';
import { instantAt } from '../calendar/amsterdam.ts';
import { untilNextDay } from './until-next-day.ts';

const twoMinutes = 120_000;

test.each([
  ['2026-03-01', '23:59', 60_000],
  ['2026-07-01', '23:58', 0],
  ['2026-07-01', '00:00', 0],
  // The days on which the clock changes, 23 and 25 hours long.
  ['2026-03-29', '23:59', 60_000],
  ['2026-10-25', '23:59', 60_000],
])('on %s at %s a file of two minutes waits %i milliseconds', (day, time, wait) => {
  expect(untilNextDay(twoMinutes, instantAt(day, time))).toBe(wait);
});
