import type { Day } from '../calendar/amsterdam.ts';
import { libraryIds } from './plan-ids.ts';
import type { InventedQuestion } from './questions.ts';
import type { Random } from './random.ts';

/** One library has a topic of its own below a national one, since it wanted to know more of it. */
export const ownTopic = {
  library: 'lindeboom',
  code: 'digid-app-lindeboom',
  parent: 'digid',
  label: 'DigiD-app op een nieuwe telefoon',
  validFrom: '2025-01-01',
} as const;
/** Of a hundred questions about the national topic there, so many are about the own one. */
const share = 0.3;

/** The question under the library's own topic, where that is what it was about. */
export function withOwnTopic<Question extends InventedQuestion>(
  question: Question,
  library: string,
  day: Day,
  chance: Random,
): Question {
  const could = library === ownTopic.library && day >= ownTopic.validFrom && question.topic === ownTopic.parent;
  return could && chance.chance(share) ? { ...question, topic: ownTopic.code } : question;
}

/** Its row. */
export const ownCodeRows = (chance: Random) => [
  {
    ...{ list: 'TOPIC', code: ownTopic.code, parent_code: ownTopic.parent, label: ownTopic.label, position: 1 },
    ...{ valid_from: ownTopic.validFrom, library_id: libraryIds(chance).get(ownTopic.library), choosable: true },
  },
];
