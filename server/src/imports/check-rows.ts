import type { ImportCounts } from './import-run.ts';
import { moveRun, storeProgress } from './import-run.repository.ts';
import type { DoStep } from './import-step.ts';
import { removeRemarks, storeRemarks } from './import-remark.repository.ts';
import { knownIds } from './brought.repository.ts';
import { oneAhead } from './one-ahead.ts';
import { type RowBatch, inPieces, rowBatches } from './row-batches.ts';

/** The dry run: everything that importing does but storing, so that its report can be read before anything changes. */
export const checkRows: DoStep = async (step, run) => {
  const { libraryId, id } = run;
  const counts: ImportCounts = { added: 0, known: 0, leftOut: 0, refused: 0 };
  await step.as(({ db }) => db.write((manager) => removeRemarks(manager, libraryId, id)));
  let last: RowBatch | null = null;
  for await (const batch of oneAhead(rowBatches(step, run))) {
    last = batch;
    await step.as(async ({ db }) => {
      const start = batch.log.position;
      const remarks = batch.log.take();
      for (const ids of inPieces([...batch.visits, ...batch.totals].map((row) => row.id))) {
        const there = await knownIds(db, libraryId, ids);
        counts.known += there.size;
        counts.added += ids.length - there.size;
      }
      await db.write(async (manager) => {
        await storeRemarks(manager, libraryId, id, start, remarks);
        await storeProgress(manager, libraryId, id, batch.rowsDone);
      });
    });
  }
  counts.leftOut = last!.log.leftOut;
  counts.refused = last!.log.refused;
  const rows = { rowsDone: last!.rowsDone, rowsTotal: last!.rowsDone };
  await step.as(({ db }) =>
    db.write((manager) => moveRun(manager, run, ['CHECKING'], 'CHECKED', { ...counts, ...rows })),
  );
};
