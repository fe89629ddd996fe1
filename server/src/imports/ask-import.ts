import type { RequestContext } from '../graphql/request-context.ts';
import { type ChangedImport, askFor, importToChange, noSuchImport } from './change-import.ts';
import type { ImportRun, ImportState } from './import-run.ts';

const fresh = { rowsDone: 0, added: 0, known: 0, leftOut: 0, refused: 0, failure: null };

/*
 * A step that is under way can be asked for again: the job of a process that was killed once too often never tells that it ended. As
 * long as a job of the import is waiting or under way the second is refused, and done again a step comes to the same.
 */

/** Asks for the dry run: what importing would do, without doing it. Of a file that was never read: for reading it. */
export async function checkImport(
  context: RequestContext,
  libraryId: string,
  importId: string,
): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise =
    busy(run, ['UPLOADED', 'CHECKING']) ?? 'Controleren kan nu niet. Kijk eerst hoe ver het inlezen is.';
  if (run.state === 'UPLOADED') return askFor(context, run, ['UPLOADED'], 'UPLOADED', otherwise);
  return askFor(context, run, ['READ', 'CHECKED', 'CHECKING'], 'CHECKING', otherwise, fresh);
}

/** Asks for the import itself, after it was checked; or once more after it stopped halfway. */
export async function runImport(context: RequestContext, libraryId: string, importId: string): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise = busy(run, ['RUNNING']) ?? 'Inlezen kan pas als het bestand is gecontroleerd.';
  const from = run.mapping ? (['CHECKED', 'FAILED', 'RUNNING'] as const) : (['CHECKED'] as const);
  return askFor(context, run, from, 'RUNNING', otherwise, { rowsDone: 0, failure: null });
}

/** Asks for everything an import brought to be taken back. */
export async function undoImport(context: RequestContext, libraryId: string, importId: string): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise = busy(run, ['UNDOING']) ?? 'Ongedaan maken kan pas als het inlezen klaar is.';
  return askFor(context, run, ['DONE', 'FAILED', 'UNDOING'], 'UNDOING', otherwise, { rowsDone: 0, failure: null });
}

const busy = ({ state }: ImportRun, states: readonly ImportState[]): string | null =>
  states.includes(state) ? 'De server is er nog mee bezig. Wacht even en kijk dan opnieuw.' : null;
