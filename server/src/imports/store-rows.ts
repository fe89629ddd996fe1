import type { EntityManager } from 'typeorm';
import { recordChange } from '../audit/record-change.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { announce } from '../live/announce.ts';
import { storeImportedVisits } from '../registration/imported-visits.ts';
import { keepTakingBackOut } from '../registration/keep-registering-out.ts';
import { forgetFile } from './import-file.repository.ts';
import { removeRemarks, storeRemarks } from './import-remark.repository.ts';
import { commitWithoutWaiting, isRunning, moveRun, storeProgress } from './import-run.repository.ts';
import type { ImportRun } from './import-run.ts';
import type { DoStep, ImportStep } from './import-step.ts';
import { againAfterDeadlock } from './again-after-deadlock.ts';
import { oneAhead } from './one-ahead.ts';
import { broughtBy, storeReportedTotals } from './brought.repository.ts';
import { type RowBatch, inPieces, pointsOf, rowBatches } from './row-batches.ts';
import { sideBySide } from './side-by-side.ts';

/** Batches that are stored at the same moment: PostgreSQL checks the one while it counts the other, on a core of its own. */
const atOnce = 2;

/**
 * Stores what the rows come to, a batch per transaction. Ids follow from the rows, so what an attempt that was killed had stored is
 * found there by the next; how many are new is counted at the end and not along the way.
 */
export const storeRows: DoStep = async (step, run) => {
  const { libraryId, id } = run;
  await step.as(({ db }) => db.write((manager) => removeRemarks(manager, libraryId, id)));
  let offered = 0;
  let last: RowBatch | null = null;
  let stopped = false;
  await sideBySide(oneAhead(rowBatches(step, run)), atOnce, async (batch) => {
    last = batch;
    offered += batch.visits.length + batch.totals.length;
    if (!(await storeBatch(step, run, batch))) stopped = true;
    return !stopped;
  });
  if (stopped) return;
  await step.as(async (context) => {
    const added = await broughtBy(context.db, libraryId, id);
    const { leftOut, refused } = last!.log;
    const counts = { added, known: offered - added, leftOut, refused };
    const rows = { rowsDone: last!.rowsDone, rowsTotal: last!.rowsDone };
    await context.db.write(async (manager) => {
      if (!(await moveRun(manager, run, ['RUNNING'], 'DONE', { ...counts, ...rows, failure: null }))) return;
      await forgetFile(manager, libraryId, id);
      const after = { shape: run.shape, ...counts };
      await recordChange(manager, context.identity!, {
        libraryId,
        action: 'VISITS_IMPORTED',
        subjectId: id,
        before: null,
        after,
      });
    });
  });
};

/** @returns false when the import is not to be stored any more */
export async function storeBatch(step: Pick<ImportStep, 'as'>, run: ImportRun, batch: RowBatch): Promise<boolean> {
  const { libraryId, id } = run;
  const start = batch.log.position;
  const remarks = batch.log.take();
  const write = (context: RequestContext, store: (manager: EntityManager) => Promise<unknown>) =>
    againAfterDeadlock(() =>
      context.db.write(async (manager) => {
        await commitWithoutWaiting(manager);
        // A command knows of no job, and somebody may be taking back what it brings.
        await keepTakingBackOut(manager, libraryId);
        if (!(await isRunning(manager, run))) return false;
        await store(manager);
        return true;
      }),
    );
  return step.as(async (context) => {
    for (const visits of inPieces(batch.visits))
      if (!(await write(context, (manager) => storeImportedVisits(manager, id, visits)))) return false;
    announce(context, pointsOf(batch.visits));
    return write(context, async (manager) => {
      for (const totals of inPieces(batch.totals)) await storeReportedTotals(manager, libraryId, id, totals);
      await storeRemarks(manager, libraryId, id, start, remarks);
      await storeProgress(manager, libraryId, id, batch.rowsDone);
    });
  });
}
