import { addDays, type Day } from '../calendar/amsterdam.ts';
import { lastFinishedMonth } from '../signals/two-months.ts';
import type { InventedQuestion } from './questions.ts';
import type { Random } from './random.ts';

/** In the last month that is over, a letter of one municipality was not understood: at one library many came with it. */
const risen = { library: 'lindeboom', municipality: 'GM0148', topic: 'municipal-schemes' } as const;
/** So many of the questions there were about that letter: enough to stand out in a quiet month too, such as July or December. */
const share = 0.5;

/** The month in which it happened, from the last day there are visits of. */
export const monthOfRise = (yesterday: Day): Day => lastFinishedMonth(addDays(yesterday, 1));

/** The question about the letter, where that is what it was about. */
export function withRisenTopic<Question extends InventedQuestion>(
  question: Question,
  { library, municipality }: { library: string; municipality: string },
  happened: boolean,
  chance: Random,
): Question {
  const could = happened && library === risen.library && municipality === risen.municipality && question.topic !== null;
  return could && chance.chance(share) ? { ...question, topic: risen.topic } : question;
}
