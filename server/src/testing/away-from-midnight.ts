import { setTimeout } from 'node:timers/promises';
import { untilNextDay } from './until-next-day.ts';

/** Milliseconds in which a file of tests that keeps one day in mind is done, on a busy machine too. */
const longest = 120_000;

// A file that begins on one day and ends on the next would fail: begun so late it waits for the next.
await setTimeout(untilNextDay(longest));
