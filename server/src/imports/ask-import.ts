import type { RequestContext } from '../graphql/request-context.ts';
import { type ChangedImport, askFor, importToChange, noSuchImport } from './change-import.ts';

const fresh = { rowsDone: 0, added: 0, known: 0, leftOut: 0, refused: 0, failure: null };

/** Asks for the dry run: what importing would do, without doing it. */
export async function checkImport(
  context: RequestContext,
  libraryId: string,
  importId: string,
): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise = 'Controleren kan nu niet. Kijk eerst hoe ver het inlezen is.';
  return askFor(context, run, ['READ', 'CHECKED'], 'CHECKING', otherwise, fresh);
}

/** Asks for the import itself, after it was checked; or once more after it stopped halfway. */
export async function runImport(context: RequestContext, libraryId: string, importId: string): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise = 'Inlezen kan pas als het bestand is gecontroleerd.';
  const from = run.mapping ? (['CHECKED', 'FAILED'] as const) : (['CHECKED'] as const);
  return askFor(context, run, from, 'RUNNING', otherwise, { rowsDone: 0, failure: null });
}

/** Asks for everything an import brought to be taken back. */
export async function undoImport(context: RequestContext, libraryId: string, importId: string): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const otherwise = 'Ongedaan maken kan pas als het inlezen klaar is.';
  return askFor(context, run, ['DONE', 'FAILED'], 'UNDOING', otherwise, { rowsDone: 0, failure: null });
}
