import { addDays, type Day } from './day.ts';
import { formatWeekday, formatWeekdayAndDay } from './format.ts';
import type { LocationState } from './graphql/graphql.ts';
import { m } from './paraglide/messages.js';

export type Opening = {
  openNow: boolean;
  closesAt: string | null;
  nextDay: Day | null;
  nextOpens: string | null;
  nextCloses: string | null;
  holiday: string | null;
};

/** 'Nu open tot 17:00 uur' or when next, in one sentence; what a resident wants to know first. */
export function openingInWords(opening: Opening, state: LocationState, today: Day): string {
  if (state === 'CLOSED') return m.opening_closed();
  if (state === 'PAUSED') return m.opening_paused();
  if (state === 'PLANNED') return m.opening_planned();
  if (opening.openNow) {
    return opening.closesAt ? m.opening_now_until({ time: clock(opening.closesAt) }) : m.opening_now();
  }
  const next = nextInWords(opening, today);
  return opening.holiday ? `${m.opening_holiday({ holiday: opening.holiday })} ${next}` : next;
}

function nextInWords({ nextDay, nextOpens, nextCloses }: Opening, today: Day): string {
  if (!nextDay || !nextOpens || !nextCloses) return m.opening_unknown();
  const hours = { from: clock(nextOpens), until: clock(nextCloses) };
  if (nextDay === today) return m.opening_later_today(hours);
  if (nextDay === addDays(today, 1)) return m.opening_tomorrow(hours);
  const withinAWeek = nextDay < addDays(today, 7);
  return m.opening_on_day({ day: withinAWeek ? formatWeekday(nextDay) : formatWeekdayAndDay(nextDay), ...hours });
}

/** '09:00' stays '09:00'; seconds, when there are any, go. */
function clock(time: string): string {
  return time.slice(0, 5);
}
