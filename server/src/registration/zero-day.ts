import type { EntityManager } from 'typeorm';
import { may, mayRegisterAt } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { announce } from '../live/announce.ts';
import { locationOfLibrary } from '../libraries/location-of-library.ts';
import { lockOutRegistering } from './known.repository.ts';
import { dayProblems } from './visit-rules.ts';
import { hasVisits, removeZero, storeZero } from './zero-day.repository.ts';
import type { ZeroDayPayload } from './zero-day.type.ts';

/** A day at a point, as a client names it. */
export interface AskedDay {
  libraryId: string;
  locationId: string;
  day: string;
}

/** Records that nobody came on a day: zero, which is not the same as not registered. */
export const recordZero = (context: RequestContext, asked: AskedDay): Promise<ZeroDayPayload> =>
  change(context, asked, true, async (manager, at) => {
    await lockOutRegistering(manager, at.libraryId);
    if (await hasVisits(manager, at)) return [visited];
    if (await storeZero(manager, at)) await tell(context, manager, 'ZERO_RECORDED', at);
    return [];
  });

/** Withdraws a zero recorded by mistake: the day is not registered again. */
export const withdrawZero = (context: RequestContext, asked: AskedDay): Promise<ZeroDayPayload> =>
  change(context, asked, false, async (manager, at) => {
    if (await removeZero(manager, at)) await tell(context, manager, 'ZERO_WITHDRAWN', at);
    return [];
  });

async function change(
  context: RequestContext,
  { day, ...asked }: AskedDay,
  zero: boolean,
  write: (manager: EntityManager, at: AskedDay) => Promise<Problem[]>,
): Promise<ZeroDayPayload> {
  const failed = (problems: Problem[]): ZeroDayPayload => ({ zero: null, problems });
  const { identity } = context;
  const [libraryId, locationId] = [uuidOrNull(asked.libraryId), uuidOrNull(asked.locationId)];
  const allowed = libraryId && locationId && may(identity, 'visit.register', libraryId);
  const location =
    allowed && mayRegisterAt(identity, locationId) ? await locationOfLibrary(context, libraryId, locationId) : null;
  if (!location) return failed([notFound('Dit punt', ['locationId'])]);
  const at = { libraryId: location.libraryId, locationId: location.id, day };
  const impossible = zero ? dayProblems(day, location, context.today) : [];
  if (impossible.length > 0) return failed(impossible.map(({ code, message, path }) => problem(code, message, path)));
  const problems = await context.db.write((manager) => write(manager, at));
  if (problems.length > 0) return failed(problems);
  announce(context, [at.locationId]);
  return { zero, problems: [] };
}

const tell = (
  context: RequestContext,
  manager: EntityManager,
  action: 'ZERO_RECORDED' | 'ZERO_WITHDRAWN',
  { libraryId, locationId, day }: AskedDay,
) => {
  const [before, after] = action === 'ZERO_RECORDED' ? [null, { day }] : [{ day }, null];
  return recordChange(manager, context.identity!, { libraryId, action, subjectId: locationId, before, after });
};

const visited = problem(
  'VISITS_THAT_DAY',
  'Op deze dag is al een bezoek geregistreerd. Een dag met bezoek kan geen nul zijn.',
  ['day'],
);
