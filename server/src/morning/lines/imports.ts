import { addDays } from '../../calendar/amsterdam.ts';
import type { ImportRun } from '../../imports/import-run.ts';
import { importRuns } from '../../imports/read-imports.ts';
import type { FindLines, Line } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** For how many days an import that is over is worth a line. */
const recently = 14;

/** Imports that are under way, wait for a decision, failed, or refused rows. */
export const imports: FindLines = async (context, { libraryId }) => {
  const runs = (await importRuns(context, libraryId)) ?? [];
  const since = addDays(context.today, -recently);
  return runs.flatMap((run) => lineOf(run, since) ?? []);
};

/** What an import asks of the coordinator; null when nothing. `since` is the first day on which what is over is still news. */
export function lineOf(run: ImportRun, since: string): Line | null {
  const { id, fileName: name, state, refused, rowsTotal } = run;
  const about = { name, link: `/importeren/${id}`, count: rowsTotal ?? 0 };
  const { ATTENTION, NOTE } = MorningSeverity;
  switch (state) {
    case 'CHECKING':
    case 'RUNNING':
    case 'UNDOING':
      return { ...about, kind: MorningLineKind.IMPORT_RUNNING, severity: NOTE };
    case 'UPLOADED':
    case 'READ':
    case 'CHECKED':
      return { ...about, kind: MorningLineKind.IMPORT_WAITING, severity: ATTENTION };
    case 'FAILED':
      return (run.finishedOn ?? run.startedOn) >= since
        ? { ...about, kind: MorningLineKind.IMPORT_FAILED, severity: ATTENTION }
        : null;
    case 'DONE':
      return refused > 0 && (run.finishedOn ?? run.startedOn) >= since
        ? { ...about, count: refused, kind: MorningLineKind.IMPORT_REFUSED_ROWS, severity: ATTENTION }
        : null;
    case 'UNDONE':
      return null;
  }
}
