import { setTimeout } from 'node:timers/promises';
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
  // What is under way already is refused at once; the job of the step before is wrapped up in a moment.
  const attempts = run.state === to ? 1 : 10;
  for (let attempt = 1; ; attempt++) {
    try {
      if (!(await moveAndSend(context, run, from, to, change))) return notNow(run, otherwise);
      break;
    } catch (error) {
      if (!(error instanceof StillBusy)) throw error;
      if (attempt === attempts) return notNow(run, otherwise);
      await setTimeout(150);
    }
  }
  context.server.jobs.wake();
  return { run: await findRun(context.db, libraryId, id), problems: [] };
}

/** @throws StillBusy when there is a job of the import already. @returns whether it was in one of the states `from` */
function moveAndSend(
  context: RequestContext,
  run: ImportRun,
  from: readonly ImportState[],
  to: ImportState,
  change: RunChange,
): Promise<boolean> {
  const { libraryId, id } = run;
  const userId = context.identity!.actor.id;
  return context.db.write(async (manager) => {
    if (!(await moveRun(manager, run, from, to, change))) return false;
    const sent = await context.server.jobs.send(manager, 'import', id, { libraryId, importId: id, userId });
    if (!sent) throw new StillBusy();
    return true;
  });
}

/** A job of the import is waiting, under way or being wrapped up: nothing changes. */
class StillBusy extends Error {}
