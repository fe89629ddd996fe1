import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { asksAnswer, mayBecome } from './signal-rules.ts';
import { textProblems, trimmed } from './signal-text.ts';
import type { AnswerSignalInput } from './signal.inputs.ts';
import { answerStored, signalById } from './signal.repository.ts';
import type { Signal, SignalPayload } from './signal.type.ts';

/** Takes up, answers, solves or declines a signal, for the contact of the municipality it was sent to. */
export async function answerSignal(context: RequestContext, input: AnswerSignalInput): Promise<SignalPayload> {
  const failed = (...problems: Problem[]): SignalPayload => ({ signal: null, problems });
  const { identity, today } = context;
  const [libraryId, id] = [uuidOrNull(input.libraryId), uuidOrNull(input.id)];
  const unknown = notFound('Dit signaal', ['input', 'id']);
  if (!libraryId || !id || !identity) return failed(unknown);
  const answer = trimmed(input.answer);
  const { state } = input;
  const result = await context.db.write<Signal | Problem[]>(async (manager) => {
    const before = await signalById(manager, libraryId, id);
    if (!before || !may(identity, 'signal.answer', before.municipality.code)) return [unknown];
    const problems = answerProblems(before, state, answer);
    if (problems.length > 0) return problems;
    const change = { from: before.state, to: state, answer, day: today };
    if (!(await answerStored(manager, { libraryId, id }, change))) return [closed];
    const after = (await signalById(manager, libraryId, id))!;
    await recordChange(manager, identity, {
      ...{ libraryId, action: 'SIGNAL_ANSWERED', subjectId: id },
      ...{ before: trail(before), after: trail(after) },
    });
    return after;
  });
  return Array.isArray(result) ? failed(...result) : { signal: result, problems: [] };
}

function answerProblems(signal: Signal, state: Signal['state'], answer: string | null): Problem[] {
  if (!mayBecome(signal.state, state)) return [closed];
  if (!answer && asksAnswer(state)) {
    const message = 'Schrijf er een antwoord bij: de mensen aan de balie lezen het.';
    return [problem('INVALID_INPUT', message, ['input', 'answer'])];
  }
  return textProblems('answer', answer);
}

const closed = problem(
  'SIGNAL_CLOSED',
  'Dit signaal is al afgehandeld, of iemand was je net voor. Ververs de pagina.',
  ['input', 'state'],
);

const trail = ({ state, answer, answeredOn }: Signal) => ({ state, answer, answeredOn });
