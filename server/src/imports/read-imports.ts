import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type RemarkGroup, groupRemarks } from './import-remark.repository.ts';
import { findReading, findRunById, listRuns, sameFileDone } from './import-run.repository.ts';
import type { ImportRun } from './import-run.ts';
import { known } from './known.ts';
import { type Matching, matchingOf } from './matching-view.ts';

/** An import by its id; null when it does not exist or is of a library this user does not coordinate. */
export async function importRun(context: RequestContext, given: string): Promise<ImportRun | null> {
  const id = uuidOrNull(given);
  const run = id && context.identity ? await findRunById(context.db, id) : null;
  return run && may(context.identity, 'import.manage', run.libraryId) ? run : null;
}

/** The last imports of a library; null for whoever does not coordinate it. */
export async function importRuns(context: RequestContext, library: string): Promise<ImportRun[] | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'import.manage', libraryId)) return null;
  return listRuns(context.db, libraryId, 100);
}

/** How the file is matched, as long as it is there and nothing was stored of it. */
export async function matching(context: RequestContext, run: ImportRun): Promise<Matching | null> {
  if (run.state !== 'READ' && run.state !== 'CHECKED') return null;
  const reading = await findReading(context.db, run.libraryId, run.id);
  return reading && matchingOf(run, reading, await known(context, run.libraryId));
}

/** What was told of the rows, by what it says. */
export const remarkGroups = (context: RequestContext, run: ImportRun): Promise<RemarkGroup[]> =>
  groupRemarks(context.db, run.libraryId, run.id);

/** An earlier import of the very same file that is in the figures. */
export const sameFile = (context: RequestContext, run: ImportRun): Promise<ImportRun | null> =>
  sameFileDone(context.db, run);
