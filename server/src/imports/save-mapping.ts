import { problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type ChangedImport, askFor, importToChange, noSuchImport, notNow } from './change-import.ts';
import { findReading, findRun, moveRun } from './import-run.repository.ts';
import type { ImportRun, Reading } from './import-run.ts';
import { listTemplates } from './import-template.repository.ts';
import { known } from './known.ts';
import { type Correction, corrected } from './match-columns.ts';
import type { ImportMapping } from './matching/mapping.ts';
import { applyTemplate } from './matching/propose-mapping.ts';

const notNowAnymore = 'Kolommen kiezen kan niet meer: het inlezen is al verder.';

/** Keeps what was corrected in how a file is read. A check done before says nothing any more. */
export async function saveImportMapping(
  context: RequestContext,
  ids: { libraryId: string; importId: string },
  correction: Correction & { templateId?: string | null; sheet?: number | null },
): Promise<ChangedImport> {
  const run = await importToChange(context, ids.libraryId, ids.importId);
  if (!run) return noSuchImport();
  const reading = await findReading(context.db, run.libraryId, run.id);
  if (!reading || !run.mapping) return notNow(run, notNowAnymore);
  const { sheet = null } = correction;
  if (sheet !== null && sheet !== reading.sheet)
    return readSheet(context, { ...run, mapping: run.mapping }, reading, sheet);
  const template = correction.templateId
    ? (await listTemplates(context.db, run.libraryId)).find(({ id }) => id === correction.templateId)
    : null;
  const start = template
    ? { ...applyTemplate(template.mapping, reading.header).mapping, sheet: run.mapping.sheet }
    : run.mapping;
  const { mapping, wrong } = corrected(start, correction, await known(context, run.libraryId));
  if (wrong.length > 0)
    return { run, problems: wrong.map(({ message, path }) => problem('INVALID_INPUT', message, ['input', ...path])) };
  const saved = await context.db.write((manager) =>
    moveRun(manager, run, ['READ', 'CHECKED'], 'READ', { mapping, failure: null }),
  );
  if (!saved) return notNow(run, notNowAnymore);
  return { run: await findRun(context.db, run.libraryId, run.id), problems: [] };
}

/** Asks for another sheet to be read: its columns are others, so what was chosen for this one does not hold. */
async function readSheet(
  context: RequestContext,
  run: ImportRun & { mapping: ImportMapping },
  reading: Reading,
  sheet: number,
): Promise<ChangedImport> {
  if (!reading.sheets?.some(({ index }) => index === sheet))
    return { run, problems: [problem('INVALID_INPUT', 'Kies een blad van dit bestand.', ['input', 'sheet'])] };
  const change = { mapping: { ...run.mapping, sheet }, rowsDone: 0, failure: null };
  return askFor(context, run, ['READ', 'CHECKED'], 'UPLOADED', notNowAnymore, change);
}
