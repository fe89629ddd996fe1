import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { codePathsOn } from '../codes/code-paths.ts';
import { countsOf } from './register-visit.ts';
import { findVisit, registeredOn, registeredRecently, removeVisit } from './visit.repository.ts';
import type { UndoVisitPayload } from './visit.type.ts';

/** For how long whoever registered a visit may take it back, in minutes. */
const undoMinutes = 10;

/** Takes back a visit registered by mistake, by the one who registered it, for ten minutes. */
export async function undoVisit(
  context: RequestContext,
  givenLibraryId: string,
  givenVisitId: string,
): Promise<UndoVisitPayload> {
  const failed = (...problems: Problem[]): UndoVisitPayload => ({ undone: false, registered: null, problems });
  const [libraryId, visitId] = [uuidOrNull(givenLibraryId), uuidOrNull(givenVisitId)];
  if (!libraryId || !visitId || !may(context.identity, 'visit.register', libraryId))
    return failed(notFound('Dit bezoek', ['visitId']));
  const visit = await findVisit(context.db, libraryId, visitId);
  if (!visit) return failed(notFound('Dit bezoek', ['visitId']));
  const actor = context.identity!.actor.id;
  if (!(await registeredRecently(context.db, libraryId, visitId, actor, undoMinutes))) {
    return failed(
      problem(
        'UNDO_EXPIRED',
        `Ongedaan maken kan tot ${undoMinutes} minuten na het opslaan, door wie het opsloeg. Vraag je coördinator.`,
        ['visitId'],
      ),
    );
  }
  const codes = await codePathsOn(context.db, visit.day);
  await context.db.write((manager) => removeVisit(manager, visit, countsOf(visit, codes), actor));
  return {
    undone: true,
    registered: await registeredOn(context.db, libraryId, visit.locationId, visit.day),
    problems: [],
  };
}
