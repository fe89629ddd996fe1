import { randomUUID } from 'node:crypto';
import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { notFound, type Problem, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { locationOfLibrary } from '../libraries/location-of-library.ts';
import { addUp } from './add-up.ts';
import { lockToClose } from './answer.repository.ts';
import { fewestOf, fewestUnder } from './parts.ts';
import { addPeriod, closePeriodRow, countedAnswers, lockPeriods, storeResults } from './period.repository.ts';
import { periodProblem, stateOf } from './period-rules.ts';
import { scoresOf } from './result.repository.ts';
import { addCounts, responseOf, spreadOf } from './spread.ts';
import { SurveyPeriodState } from './survey.enums.ts';
import type { OpenSurveyPeriodInput } from './survey.inputs.ts';
import { type PointOfPeriod, periodsOf, pointsOfPeriods, type StoredPeriod } from './survey.repository.ts';
import type { SurveyPeriod, SurveyPeriodPayload, SurveyPoint } from './survey.type.ts';

const refused = (...problems: Problem[]): SurveyPeriodPayload => ({ periodId: null, problems });

/**
 * The periods of a library, or those that are about one of its points, the latest first; null unless you coordinate it. While a period
 * runs only its response is told: what was answered would let the last answer be read by looking twice.
 */
export async function surveyPeriods(
  context: RequestContext,
  library: string,
  location: string | null,
): Promise<SurveyPeriod[] | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || (location && !locationId) || !may(context.identity, 'survey.manage', libraryId)) return null;
  const [periods, points, scores] = await Promise.all([
    periodsOf(context.db, libraryId, locationId),
    pointsOfPeriods(context.db, libraryId, { locationId }),
    scoresOf(context.db, libraryId, context.server.thresholds),
  ]);
  return periods.map((period) => {
    const parts = scores.filter(
      ({ periodId, locationIds }) => periodId === period.id && (!locationId || locationIds.join() === locationId),
    );
    const meanScore = spreadOf(addCounts(parts.map(({ counts }) => counts)))?.mean ?? null;
    return { ...inWords(period, points, context), meanScore };
  });
}

/** A period with its points, without its score. */
export function inWords(
  { fromDay, untilDay, closedOn, fewestAnswers, ...period }: StoredPeriod,
  points: readonly PointOfPeriod[],
  { today, server }: Pick<RequestContext, 'today' | 'server'>,
): Omit<SurveyPeriod, 'meanScore'> {
  return {
    ...{ ...period, from: fromDay, until: untilDay },
    fewestAnswers: fewestOf({ closedOn, fewestAnswers }, server.thresholds),
    state: SurveyPeriodState[stateOf({ fromDay, untilDay, closedOn }, today)],
    points: points
      .filter(({ periodId }) => periodId === period.id)
      .map(({ locationId, name, answers, visits }): SurveyPoint => ({
        ...{ locationId, name, answers, visits },
        response: responseOf(answers, visits),
      })),
  };
}

/** Opens a period for one point or for all of a library, from today or later. */
export async function openSurveyPeriod(
  context: RequestContext,
  input: OpenSurveyPeriodInput,
): Promise<SurveyPeriodPayload> {
  const [libraryId, locationId] = [uuidOrNull(input.libraryId), uuidOrNull(input.locationId)];
  const unknown = notFound('Dit punt', ['input', 'locationId']);
  const { identity } = context;
  if (!libraryId || !identity || !may(identity, 'survey.manage', libraryId)) return refused(unknown);
  if (input.locationId && (!locationId || !(await locationOfLibrary(context, libraryId, locationId))))
    return refused(unknown);
  const asked = { libraryId, id: randomUUID(), locationId, fromDay: input.from, untilDay: input.until };
  const wrong = await context.db.write(async (manager) => {
    await lockPeriods(manager, libraryId);
    const found = periodProblem(asked, await periodsOf(context.db, libraryId, locationId), context.today);
    if (found) return found;
    await addPeriod(manager, asked);
    const { id: subjectId, fromDay, untilDay } = asked;
    const after = { locationId, fromDay, untilDay, closedOn: null };
    await recordChange(manager, identity, { libraryId, action: 'SURVEY_OPENED', subjectId, before: null, after });
    return null;
  });
  if (wrong) return refused(problem(wrong.code, wrong.message, ['input', wrong.field]));
  return { periodId: asked.id, problems: [] };
}

/** Closes a period for good: no visitor and no paper can be added, and what it told is written down. */
export async function closeSurveyPeriod(
  context: RequestContext,
  library: string,
  period: string,
): Promise<SurveyPeriodPayload> {
  const [libraryId, periodId] = [uuidOrNull(library), uuidOrNull(period)];
  const unknown = refused(notFound('Deze meetperiode', ['period']));
  const { identity } = context;
  if (!libraryId || !periodId || !identity || !may(identity, 'survey.manage', libraryId)) return unknown;
  const closed = await context.db.write(async (manager) => {
    await lockToClose(manager, periodId);
    const fewest = fewestUnder(context.server.thresholds);
    const change = await closePeriodRow(manager, { libraryId, id: periodId }, { today: context.today, fewest });
    if (!change) return false;
    const points = await pointsOfPeriods(context.db, libraryId, { periodId });
    const counted = await countedAnswers(manager, libraryId, periodId);
    const answered = points.map((point) => ({
      ...point,
      fields: Object.fromEntries(
        counted.filter(({ locationId }) => locationId === point.locationId).map(({ field, counts }) => [field, counts]),
      ),
    }));
    await storeResults(manager, libraryId, periodId, addUp(answered, fewest));
    await recordChange(manager, identity, { libraryId, action: 'SURVEY_CLOSED', subjectId: periodId, ...change });
    return true;
  });
  return closed ? { periodId, problems: [] } : unknown;
}
