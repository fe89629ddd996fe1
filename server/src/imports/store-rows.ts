import { recordChange } from '../audit/record-change.ts';
import { announce } from '../live/announce.ts';
import { storeImportedVisits } from '../registration/imported-visits.ts';
import { forgetFile } from './import-file.repository.ts';
import { removeRemarks, storeRemarks } from './import-remark.repository.ts';
import { moveRun, storeProgress } from './import-run.repository.ts';
import type { DoStep } from './import-step.ts';
import { oneAhead } from './one-ahead.ts';
import { broughtBy, storeReportedTotals } from './brought.repository.ts';
import { type RowBatch, inPieces, pointsOf, rowBatches } from './row-batches.ts';

/**
 * Stores what the rows come to, a batch per transaction. Ids follow from the rows, so what an attempt that was killed had stored is
 * found there by the next; how many are new is counted at the end and not along the way.
 */
export const storeRows: DoStep = async (step, run) => {
  const { libraryId, id } = run;
  await step.as(({ db }) => db.write((manager) => removeRemarks(manager, libraryId, id)));
  let offered = 0;
  let stored = true;
  let last: RowBatch | null = null;
  for await (const batch of oneAhead(rowBatches(step, run))) {
    last = batch;
    offered += batch.visits.length + batch.totals.length;
    const start = batch.log.position;
    const remarks = batch.log.take();
    await step.as(async (context) => {
      for (const visits of inPieces(batch.visits)) {
        await context.db.write(async (manager) => {
          // Locks the import: a command knows of no job, and somebody may be taking back what it brings.
          stored = await moveRun(manager, run, ['RUNNING'], 'RUNNING');
          if (stored) await storeImportedVisits(manager, id, visits);
        });
        if (!stored) return;
      }
      announce(context, pointsOf(batch.visits));
      await context.db.write(async (manager) => {
        for (const totals of inPieces(batch.totals)) await storeReportedTotals(manager, libraryId, id, totals);
        await storeRemarks(manager, libraryId, id, start, remarks);
        await storeProgress(manager, libraryId, id, batch.rowsDone);
      });
    });
    if (!stored) return;
  }
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
