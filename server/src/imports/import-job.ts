import type { RequestContexts } from '../http/request-context.ts';
import type { JobRun } from '../jobs/job-queue.ts';
import type { Jobs } from '../jobs/queues.ts';
import { checkRows } from './check-rows.ts';
import { forgetFile } from './import-file.repository.ts';
import { findRun, moveRun } from './import-run.repository.ts';
import type { ImportState } from './import-run.ts';
import { CannotGoOn, type DoStep, type ImportStep, mustCoordinate } from './import-step.ts';
import { readUpload } from './read-upload.ts';
import { UnreadableFile } from './reading/unreadable-file.ts';
import { storeRows } from './store-rows.ts';
import { takeBack } from './take-back.ts';

/** The work that each state asks for; in every other state there is nothing to do. */
const steps: Partial<Record<ImportState, DoStep>> = {
  UPLOADED: readUpload,
  CHECKING: checkRows,
  RUNNING: storeRows,
  UNDOING: takeBack,
};

/** Does what the state of an import asks for. Done again after a crash it comes to the same. */
export async function doImportJob(contexts: RequestContexts, job: Jobs['import'], run: JobRun): Promise<void> {
  const step = stepOf(contexts, job, run);
  try {
    const found = await step.as((context) => findRun(context.db, job.libraryId, job.importId));
    if (found) await steps[found.state]?.(step, found);
  } catch (error) {
    // The server stops: whoever takes the job next does the rest. After the last attempt that is nobody.
    if (run.signal.aborted && !run.lastAttempt) throw error;
    const reason = error instanceof CannotGoOn || error instanceof UnreadableFile ? error.message : null;
    if (reason === null && !run.lastAttempt) throw error;
    await tellFailure(contexts, job, reason ?? 'Er ging iets mis op de server. Probeer het later opnieuw.');
    if (reason === null) throw error;
  }
}

function stepOf(
  contexts: RequestContexts,
  { libraryId, importId, userId }: Jobs['import'],
  { signal, log }: JobRun,
): ImportStep {
  let pieces = 0;
  return {
    ...{ libraryId, importId, signal },
    as: async (work) => {
      signal.throwIfAborted();
      pieces += 1;
      const context = await contexts.ofUser(userId, log);
      try {
        mustCoordinate(context, libraryId);
        return await work(context);
      } finally {
        // A first import fills empty tables: go on now and then with a connection that has seen them filled.
        await context.db.close(pieces === 8 || pieces % 16 === 0);
      }
    },
  };
}

/** The server itself says so: whoever asked may have lost the role, and then somebody else of the library must read why. */
async function tellFailure(contexts: RequestContexts, { libraryId, importId }: Jobs['import'], failure: string) {
  const db = contexts.asLibrary(libraryId);
  try {
    await db.write(async (manager) => {
      const run = { libraryId, id: importId };
      // A file that cannot be read is of no use to anyone.
      if (await moveRun(manager, run, ['UPLOADED'], 'FAILED', { failure }))
        await forgetFile(manager, libraryId, importId);
      else await moveRun(manager, run, ['CHECKING', 'RUNNING', 'UNDOING'], 'FAILED', { failure });
    });
  } finally {
    await db.close();
  }
}
