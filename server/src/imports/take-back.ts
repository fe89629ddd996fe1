import { recordChange } from '../audit/record-change.ts';
import { announce } from '../live/announce.ts';
import { removeImportedVisits } from '../registration/imported-visits.ts';
import { forgetFile } from './import-file.repository.ts';
import { moveRun, storeProgress } from './import-run.repository.ts';
import { type DoStep, breathe } from './import-step.ts';
import { importedPoints, removeReportedTotals } from './brought.repository.ts';

/** As many visits as are taken back in one transaction. */
const batchSize = 500;

/** Takes back everything an import brought, a batch per transaction; the counts follow along. */
export const takeBack: DoStep = async (step, run) => {
  const { libraryId, id } = run;
  const points = await step.as(({ db }) => importedPoints(db, libraryId, id));
  let removed = 0;
  for (let count = -1; count !== 0;) {
    await breathe(step.signal);
    count = await step.as(async (context) => {
      const gone = await context.db.write((manager) => removeImportedVisits(manager, libraryId, id, batchSize));
      await context.db.write((manager) => storeProgress(manager, libraryId, id, removed + gone));
      announce(context, points);
      return gone;
    });
    removed += count;
  }
  await step.as((context) =>
    context.db.write(async (manager) => {
      await removeReportedTotals(manager, libraryId, id);
      if (!(await moveRun(manager, run, ['UNDOING'], 'UNDONE', { failure: null }))) return;
      await forgetFile(manager, libraryId, id);
      const { added, shape } = run;
      await recordChange(manager, context.identity!, {
        ...{ libraryId, action: 'IMPORT_UNDONE', subjectId: id },
        ...{ before: { shape, added }, after: null },
      });
    }),
  );
};
