import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { announce } from '../live/announce.ts';
import type { EntityManager } from 'typeorm';
import { countedBy } from './counted-visit.ts';
import { type FoundVisit, findVisits, registeredOn, registeredRecently } from './find-visits.repository.ts';
import { knownForRegistering, lockOutRegistering } from './known.repository.ts';
import { namedBy } from './named-by.ts';
import { isAtAnotherPoint, rememberUndone, removeVisits } from './remove-visits.repository.ts';
import type { UndoVisitPayload } from './visit.type.ts';

/** For how long whoever registered a visit may take it back or correct it, in minutes. */
export const ownMinutes = 10;

/**
 * Takes back a visit registered by mistake, by whoever registered it, for ten minutes. A visit that never arrived, because it was
 * taken back before the device could send it, is remembered: it is not stored when it comes after all.
 */
export const undoVisit = (context: RequestContext, libraryId: string, visitId: string): Promise<UndoVisitPayload> =>
  takeBack(context, libraryId, visitId, {
    may: (library) => may(context.identity, 'visit.register', library),
    judge: async (manager, visit, id) => {
      const { actor, desk } = context.identity!;
      if (!visit)
        return desk && (await isAtAnotherPoint(manager, desk, id, context.today))
          ? [notFound('Dit bezoek', ['visitId'])]
          : [];
      return (await registeredRecently(manager, visit.libraryId, visit.id, actor.id, ownMinutes)) ? [] : [expired];
    },
    action: 'VISIT_UNDONE',
  });

/** Removes a visit that should not be there, by the coordinator; however long ago it was registered. */
export const removeVisit = (context: RequestContext, libraryId: string, visitId: string): Promise<UndoVisitPayload> =>
  takeBack(context, libraryId, visitId, {
    may: (library) => may(context.identity, 'visit.manage', library),
    judge: async (_, visit) => (visit ? [] : [notFound('Dit bezoek', ['visitId'])]),
    action: 'VISIT_REMOVED',
  });

async function takeBack(
  context: RequestContext,
  givenLibraryId: string,
  givenVisitId: string,
  way: {
    may: (libraryId: string) => boolean;
    judge: (manager: EntityManager, visit: FoundVisit | undefined, visitId: string) => Promise<Problem[]>;
    action: 'VISIT_UNDONE' | 'VISIT_REMOVED';
  },
): Promise<UndoVisitPayload> {
  const [libraryId, visitId] = [uuidOrNull(givenLibraryId), uuidOrNull(givenVisitId)];
  if (!libraryId || !visitId || !way.may(libraryId))
    return { undone: false, registered: null, problems: [notFound('Dit bezoek', ['visitId'])] };
  const { visit, problems } = await context.db.write(async (manager) => {
    await lockOutRegistering(manager, libraryId);
    const [visit] = await findVisits(manager, libraryId, [visitId]);
    const problems = await way.judge(manager, visit, visitId);
    if (problems.length > 0) return { problems };
    await rememberUndone(manager, libraryId, visitId, context.today);
    if (!visit) return { problems };
    await uncount(manager, visit);
    const { importId: _, ...before } = visit;
    const change = { libraryId, action: way.action, subjectId: visitId, before, after: null };
    await recordChange(manager, context.identity!, change);
    return { visit, problems };
  });
  if (!visit) return { undone: problems.length === 0, registered: null, problems };
  const { locationId, day } = visit;
  announce(context, [locationId]);
  const registered = { day, ...(await registeredOn(context.db, libraryId, locationId, day)) };
  return { undone: true, registered, problems: [] };
}

/** Removes a visit with its counts, inside a write that keeps registering out. */
export async function uncount(manager: EntityManager, visit: FoundVisit): Promise<void> {
  const known = await knownForRegistering(manager, namedBy([visit]));
  await removeVisits(manager, visit.libraryId, [countedBy(known)(visit)]);
}

const expired = problem(
  'UNDO_EXPIRED',
  `Ongedaan maken kan tot ${ownMinutes} minuten na het opslaan, door wie het opsloeg. Vraag je coördinator.`,
  ['visitId'],
);
