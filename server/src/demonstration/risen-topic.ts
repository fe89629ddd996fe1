import type { Day } from '../calendar/amsterdam.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { bucketStart } from '../calendar/period.ts';
import type { InventedQuestion } from './questions.ts';
import type { Random } from './random.ts';

/** A topic that was asked about more often at one library in one municipality, in the month so many months before this one. */
export interface RisenTopic {
  library: string;
  municipality: string;
  topic: string;
  monthsBack: number;
  /** The part of all questions that were about it on top of the usual: enough to stand out in a quiet month too, such as July or December. */
  share: number;
}

/** What went wrong in the demonstration: a letter that is to be proposed as a signal, and what signals were sent about already. */
export const risenTopics = [
  { library: 'lindeboom', municipality: 'GM0148', topic: 'municipal-schemes', monthsBack: 1, share: 0.5 },
  { library: 'lindeboom', municipality: 'GM0148', topic: 'digid', monthsBack: 3, share: 0.6 },
  { library: 'lindeboom', municipality: 'GM0148', topic: 'devices', monthsBack: 2, share: 0.6 },
  { library: 'ijsvogel', municipality: 'GM0148', topic: 'energy-allowance', monthsBack: 3, share: 0.8 },
  { library: 'lindeboom', municipality: 'GM0175', topic: 'public-transport', monthsBack: 4, share: 0.6 },
] as const satisfies readonly RisenTopic[];

/** The first day of the month so many months before that of this day. */
export function monthsBefore(today: Day, count: number): Day {
  let month = bucketStart(today, 'MONTH');
  for (let left = count; left > 0; left -= 1) month = bucketStart(addDays(month, -1), 'MONTH');
  return month;
}

/** What rose at a place, per month (`2026-10`), from the last day there are visits of. */
export function risenAt(
  place: { library: string; municipality: string },
  yesterday: Day,
): (day: Day) => readonly RisenTopic[] {
  const here = risenTopics
    .filter(({ library, municipality }) => library === place.library && municipality === place.municipality)
    .map((risen) => ({ risen, month: monthsBefore(addDays(yesterday, 1), risen.monthsBack).slice(0, 7) }));
  const byMonth = new Map(
    here.map(({ month }) => [month, here.filter((each) => each.month === month).map(({ risen }) => risen)]),
  );
  return (day) => byMonth.get(day.slice(0, 7)) ?? [];
}

/** The question about what rose, where that is what it was about. */
export function withRisenTopic<Question extends InventedQuestion>(
  question: Question,
  risen: readonly RisenTopic[],
  chance: Random,
): Question {
  if (risen.length === 0 || question.topic === null) return question;
  let left = chance.number();
  for (const { topic, share } of risen) {
    if (left < share) return { ...question, topic };
    left -= share;
  }
  return question;
}
