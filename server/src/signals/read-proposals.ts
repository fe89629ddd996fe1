import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { expectedRange, falseAlarmsPerMonth, fewestQuestions, risenBeyondChance } from './beyond-chance.ts';
import { settledOf } from './counts.repository.ts';
import type { SignalProposal, SignalProposals } from './proposal.type.ts';
import { type TopicOfMonth, topicsOfMonth } from './topics-of-month.ts';
import { lastFinishedMonth } from './two-months.ts';

/** What rose beyond chance in the last finished month at a library; null for anyone but its coordinator. */
export async function readProposals(context: RequestContext, library: string): Promise<SignalProposals | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'signal.send', libraryId)) return null;
  const month = lastFinishedMonth(context.today);
  const [all, settled] = await Promise.all([
    topicsOfMonth(context, libraryId, month),
    settledOf(context.db, libraryId, month),
  ]);
  const topics = all.flatMap(({ reason, topics }) => (reason ? [] : topics.filter(({ comparable }) => comparable)));
  const isSettled = (topic: TopicOfMonth) =>
    settled.some(
      ({ municipality, list, code }) =>
        municipality === topic.municipality.code && list === topic.list && code === topic.code,
    );
  return {
    month,
    municipalities: all.map(({ municipality }) => municipality),
    falseAlarmsPerMonth,
    fewestQuestions,
    proposals: mostPrecise(risenBeyondChance(topics))
      .filter((topic) => !isSettled(topic))
      .map((topic) => proposalOf(topic)),
    withheld: all.flatMap(({ municipality, reason, explanation }) =>
      reason ? [{ municipality, reason, explanation }] : [],
    ),
  };
}

/** Where a code and one below it rose, the one below tells what it is about. */
export const mostPrecise = (risen: readonly TopicOfMonth[]): TopicOfMonth[] =>
  risen.filter(
    (topic) =>
      !risen.some(
        (other) =>
          other.parent === topic.code &&
          other.list === topic.list &&
          other.municipality.code === topic.municipality.code,
      ),
  );

function proposalOf({ municipality, list, code, label, now, before, exposure, basis }: TopicOfMonth): SignalProposal {
  const { low, high } = expectedRange(before, exposure);
  return {
    ...{ municipality, list, code, label, basis },
    ...{ questions: now, questionsBefore: before, expectedLow: low, expectedHigh: high },
  };
}
