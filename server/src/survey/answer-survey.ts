import type { EntityManager } from 'typeorm';
import { may } from '../access/actions.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { timeAt } from '../calendar/amsterdam.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { notFound, type Problem, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { locationOfLibrary } from '../libraries/location-of-library.ts';
import { answerProblems } from './answer-rules.ts';
import { perPoint } from './answer-throttle.ts';
import { addAnswer, countPace, lockForAnswer, type StoredAnswer } from './answer.repository.ts';
import { stateOf } from './period-rules.ts';
import type { SurveyAnswerInput } from './survey.inputs.ts';
import { askingPoint, periodsOf } from './survey.repository.ts';
import type { Survey, SurveyAnswerPayload } from './survey.type.ts';

const refused = (...problems: Problem[]): SurveyAnswerPayload => ({ received: false, problems });
const received: SurveyAnswerPayload = { received: true, problems: [] };
const closed = problem('SURVEY_CLOSED', 'Deze enquête is gesloten. Uw antwoorden zijn niet verstuurd.', ['input']);
const busy = problem(
  'SURVEY_BUSY',
  'Er komen nu te veel antwoorden tegelijk binnen. Wacht een minuut en verstuur dan opnieuw. Wat u invulde, staat er nog.',
  ['input'],
);

/** Rolls an answer back that came too fast after others. */
class TooFast extends Error {}

/** The survey of a point, for anyone who holds its link; null when there is no such point. */
export async function findSurvey(context: RequestContext, location: string): Promise<Survey | null> {
  const locationId = uuidOrNull(location);
  return locationId ? askingPoint(context.db, locationId, context.today) : null;
}

/**
 * Receives an answer of a visitor, from anyone. It is stored as nobody's: whoever is signed in, or whichever device asks, plays no
 * part in it and leaves no trace.
 */
export async function answerSurvey(context: RequestContext, input: SurveyAnswerInput): Promise<SurveyAnswerPayload> {
  const [id, locationId, periodId] = [uuidOrNull(input.id), uuidOrNull(input.locationId), uuidOrNull(input.periodId)];
  if (!id || !locationId || !periodId) return refused(notFound('Deze enquête', ['input', 'periodId']));
  const point = await askingPoint(context.db, locationId, context.today);
  if (!point) return refused(notFound('Deze enquête', ['input', 'periodId']));
  if (point.periodId === null || point.periodId !== periodId) return refused(closed);
  const problems = answerProblems(input, point.statements);
  if (problems.length > 0) return refused(...problems);
  if (!(await context.server.surveyThrottle.allows(context.address, locationId))) return refused(busy);

  const answer = inRow(input, {
    ...{ libraryId: point.libraryId, locationId, id, periodId, version: point.version!, onPaper: false },
  });
  await context.db.become(tenantSettings(null));
  return store(context, answer, (manager) => keepPace(context, manager, answer));
}

/** Types over a paper answer, for the coordinator, from the first day of its period until that is closed. */
export async function typeOverSurveyAnswer(
  context: RequestContext,
  library: string,
  input: SurveyAnswerInput,
): Promise<SurveyAnswerPayload> {
  const unknown = notFound('Deze meetperiode', ['input', 'periodId']);
  const [libraryId, id] = [uuidOrNull(library), uuidOrNull(input.id)];
  const [locationId, periodId] = [uuidOrNull(input.locationId), uuidOrNull(input.periodId)];
  if (!libraryId || !id || !locationId || !periodId || !may(context.identity, 'survey.manage', libraryId))
    return refused(unknown);
  const period = (await periodsOf(context.db, libraryId, locationId)).find((each) => each.id === periodId);
  const point = await locationOfLibrary(context, libraryId, locationId);
  if (!period || !point) return refused(unknown);
  const state = stateOf(period, context.today);
  if (state === 'PLANNED' || state === 'CLOSED')
    return refused(problem('SURVEY_CLOSED', 'Deze meetperiode is niet begonnen of al afgesloten.', ['input']));
  const problems = answerProblems(input, period.statements);
  if (problems.length > 0) return refused(...problems);
  const { version } = period;
  return store(context, inRow(input, { libraryId, locationId, id, periodId, version, onPaper: true }));
}

/** Stores an answer once; `afterwards` may still refuse a new one by throwing. */
async function store(
  context: RequestContext,
  answer: StoredAnswer,
  afterwards: (manager: EntityManager) => Promise<void> = async () => {},
): Promise<SurveyAnswerPayload> {
  try {
    await context.db.write(async (manager) => {
      await lockForAnswer(manager, answer.periodId);
      if (await addAnswer(manager, answer)) await afterwards(manager);
    });
  } catch (error) {
    if (error instanceof TooFast) return refused(busy);
    // Closed between looking and storing: the row's own policy refuses it.
    if ((error as { code?: string }).code === '42501') return refused(closed);
    throw error;
  }
  return received;
}

async function keepPace(
  { now, today }: RequestContext,
  manager: EntityManager,
  { libraryId, locationId }: StoredAnswer,
): Promise<void> {
  const [hour, minute] = timeAt(now).split(':').map(Number);
  const pace = await countPace(manager, { libraryId, locationId, day: today, minute: hour! * 60 + minute! });
  if (pace.inMinute > perPoint.minute || pace.inDay > perPoint.day) throw new TooFast();
}

const inRow = (
  input: SurveyAnswerInput,
  given: Pick<StoredAnswer, 'libraryId' | 'locationId' | 'id' | 'periodId' | 'version' | 'onPaper'>,
): StoredAnswer => ({
  ...given,
  reason: input.reason ?? null,
  opinion: input.opinion ?? null,
  statements: Object.fromEntries(input.statements.map(({ key, agreement }) => [key, agreement])),
  score: input.score ?? null,
  age: input.age ?? null,
  gender: input.gender ?? null,
  language: input.language ?? null,
  improvement: input.improvement?.trim() || null,
});
