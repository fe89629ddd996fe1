import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type RunChange, findRun, moveRun } from './import-run.repository.ts';
import type { ImportRun, ImportState } from './import-run.ts';

/** An import after an attempt to change it. */
export interface ChangedImport {
  run: ImportRun | null;
  problems: Problem[];
}

/** The import that someone wants to change; null when it does not exist or is not theirs. */
export async function importToChange(context: RequestContext, library: string, id: string): Promise<ImportRun | null> {
  const libraryId = uuidOrNull(library);
  const importId = uuidOrNull(id);
  if (!libraryId || !importId || !may(context.identity, 'import.manage', libraryId)) return null;
  return findRun(context.db, libraryId, importId);
}

/** What is told of an import that is not there. */
export const noSuchImport = (): ChangedImport => ({ run: null, problems: [notFound('Dit inlezen', ['importId'])] });

/** What is told when an import is not at the point where this can be done. */
export const notNow = (run: ImportRun, message: string): ChangedImport => ({
  run,
  problems: [problem('IMPORT_NOT_NOW', message, ['importId'])],
});

/**
 * Moves an import to a state that asks for work, together with the job that does it.
 * @param otherwise what to tell when it is not in one of the states `from`, in plain Dutch
 */
export async function askFor(
  context: RequestContext,
  run: ImportRun,
  from: readonly ImportState[],
  to: ImportState,
  otherwise: string,
  change: RunChange = {},
): Promise<ChangedImport> {
  const { libraryId, id } = run;
  const userId = context.identity!.actor.id;
  const asked = await context.db
    .write(async (manager) => {
      if (!(await moveRun(manager, run, from, to, change))) return false;
      const sent = await context.server.jobs.send(manager, 'import', id, { libraryId, importId: id, userId });
      if (!sent) throw new StillBusy();
      return true;
    })
    .catch((error: Error) => {
      if (error instanceof StillBusy) return false;
      throw error;
    });
  if (!asked) return notNow(run, otherwise);
  context.server.jobs.wake();
  return { run: await findRun(context.db, libraryId, id), problems: [] };
}

/** The step before is still being wrapped up: nothing changes, and asking again in a moment works. */
class StillBusy extends Error {}
