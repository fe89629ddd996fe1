import type { EntityManager } from 'typeorm';
import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { bucketStart } from '../calendar/period.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { expectedRange } from './beyond-chance.ts';
import { readProposals } from './read-proposals.ts';
import { textProblems, trimmed } from './signal-text.ts';
import type { SendSignalInput, SignalSubjectInput } from './signal.inputs.ts';
import { type StoredSignal, lockSignals, signalById, storeDropped, storeSignal, wasSent } from './signal.repository.ts';
import type { DropProposalPayload, Signal, SignalPayload } from './signal.type.ts';
import { type MunicipalityMonth, type TopicOfMonth, topicsOfMonth } from './topics-of-month.ts';

/** Sends a signal to a municipality with the counts of its month, proposed or not; what is sent stays as it was sent. */
export async function sendSignal(context: RequestContext, input: SendSignalInput): Promise<SignalPayload> {
  const failed = (...problems: Problem[]): SignalPayload => ({ signal: null, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if (!libraryId || !may(context.identity, 'signal.send', libraryId))
    return failed(notFound('Deze bibliotheek', ['input', 'libraryId']));
  const id = uuidOrNull(input.id);
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van het signaal is geen UUID.', ['input', 'id']));
  const text = trimmed(input.text);
  const wrong = textProblems('text', text);
  if (wrong.length > 0) return failed(...wrong);
  const found = await subjectOf(context, libraryId, input);
  if ('problem' in found) return failed(found.problem);
  const { topic, month, within } = found;
  const proposals = await readProposals(context, libraryId);
  const proposed =
    proposals?.month === month &&
    proposals.proposals.some((each) => isAbout(each, topic) && each.municipality.code === topic.municipality.code);
  const signal: StoredSignal = {
    ...{ id, libraryId, municipality: topic.municipality.code, list: topic.list, code: topic.code, label: topic.label },
    ...{ month, proposed, text, sentOn: context.today, ...evidenceOf(topic, within) },
  };
  const result = await context.db.write((manager) => store(context, manager, signal));
  return 'code' in result ? failed(result) : { signal: result, problems: [] };
}

async function store(context: RequestContext, manager: EntityManager, signal: StoredSignal): Promise<Signal | Problem> {
  const { libraryId, id } = signal;
  await lockSignals(manager, libraryId);
  const before = await signalById(manager, libraryId, id);
  if (before && before.month === signal.month && before.municipality.code === signal.municipality) return before;
  if (before) return problem('INVALID_INPUT', 'Dit kenmerk is al van een ander signaal.', ['input', 'id']);
  if (await wasSent(manager, signal)) {
    const message = 'Je stuurde deze gemeente over dit onderwerp en deze maand al een signaal.';
    return problem('SIGNAL_SENT_BEFORE', message, ['input', 'code']);
  }
  await storeSignal(manager, signal);
  const line = { libraryId, action: 'SIGNAL_SENT', subjectId: id, before: null, after: signal } as const;
  await recordChange(manager, context.identity!, line);
  return (await signalById(manager, libraryId, id))!;
}

/** Drops a proposal: it is not made again for that topic and month. */
export async function dropProposal(context: RequestContext, input: SignalSubjectInput): Promise<DropProposalPayload> {
  const failed = (...problems: Problem[]): DropProposalPayload => ({ dropped: false, problems });
  const libraryId = uuidOrNull(input.libraryId);
  if (!libraryId || !may(context.identity, 'signal.send', libraryId))
    return failed(notFound('Deze bibliotheek', ['input', 'libraryId']));
  const found = await subjectOf(context, libraryId, input);
  if ('problem' in found) return failed(found.problem);
  const { topic, month } = found;
  const about = { libraryId, municipality: topic.municipality.code, list: topic.list, code: topic.code, month };
  await context.db.write(async (manager) => {
    if (!(await storeDropped(manager, about))) return;
    const line = { libraryId, action: 'SIGNAL_DROPPED', subjectId: libraryId, before: null, after: about } as const;
    await recordChange(manager, context.identity!, line);
  });
  return { dropped: true, problems: [] };
}

type Found = { topic: TopicOfMonth; within: MunicipalityMonth; month: string };

/** The topic an input names, with what was counted of it; or what is wrong with what it names. */
async function subjectOf(
  context: RequestContext,
  libraryId: string,
  input: SignalSubjectInput,
): Promise<Found | { problem: Problem }> {
  const month = bucketStart(input.month, 'MONTH');
  if (month >= bucketStart(context.today, 'MONTH')) {
    const message = 'Deze maand is nog niet voorbij. Kies een eerdere maand.';
    return { problem: problem('INVALID_INPUT', message, ['input', 'month']) };
  }
  const all = await topicsOfMonth(context, libraryId, month);
  const within = all.find(({ municipality }) => municipality.code === input.municipality);
  if (!within) return { problem: notFound('Deze gemeente', ['input', 'municipality']) };
  const topic = within.topics.find((each) => isAbout(each, input));
  if (!topic) {
    const message = 'Dit onderwerp staat niet op de lijst. Kies een ander onderwerp.';
    return { problem: problem('UNKNOWN_CODE', message, ['input', 'code']) };
  }
  return { topic, within, month };
}

const isAbout = (a: { list: string; code: string }, b: { list: string; code: string }) =>
  a.list === b.list && a.code === b.code;

/** The counts as evidence. A month that does not compare is no evidence of a rise, and goes without what was to be expected. */
function evidenceOf({ now, before, exposure, comparable }: TopicOfMonth, { reason }: MunicipalityMonth) {
  const known = reason !== 'NOTHING_A_YEAR_EARLIER';
  const range = known && comparable ? expectedRange(before, exposure) : null;
  return {
    ...{ questions: now, questionsBefore: known ? before : null },
    ...{ expectedLow: range?.low ?? null, expectedHigh: range?.high ?? null },
  };
}
