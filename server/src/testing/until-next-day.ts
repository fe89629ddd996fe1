import { Temporal } from 'temporal-polyfill';
import { type Instant, ZONE, now } from '../calendar/amsterdam.ts';

/** Milliseconds to wait so that this many milliseconds fit in the day in Amsterdam; 0 where they fit already. */
export function untilNextDay(milliseconds: number, instant: Instant = now()): number {
  const moment = instant instanceof Date ? instant.getTime() : instant.epochMilliseconds;
  const left = endOfDay(moment) - moment;
  return left < milliseconds ? left : 0;
}

const endOfDay = (moment: number): number =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ZONE).startOfDay().add({ days: 1 })
    .epochMilliseconds;
