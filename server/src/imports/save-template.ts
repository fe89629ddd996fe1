import { randomUUID } from 'node:crypto';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type ChangedImport, importToChange, noSuchImport, notNow } from './change-import.ts';
import { findReading } from './import-run.repository.ts';
import { type ImportTemplate, listTemplates, storeTemplate } from './import-template.repository.ts';
import { signatureOf } from './read-upload.ts';

/** Keeps how this file is read under a name, for the next file with the same headings. */
export async function saveImportTemplate(
  context: RequestContext,
  libraryId: string,
  importId: string,
  given: string,
): Promise<ChangedImport> {
  const run = await importToChange(context, libraryId, importId);
  if (!run) return noSuchImport();
  const name = given.trim();
  if (name.length === 0 || name.length > 100)
    return { run, problems: [problem('INVALID_INPUT', 'Geef het sjabloon een naam van 1 tot 100 tekens.', ['name'])] };
  const reading = await findReading(context.db, run.libraryId, run.id);
  if (!reading || !run.mapping) return notNow(run, 'Een sjabloon bewaren kan zolang het bestand er nog is.');
  const template: ImportTemplate = {
    ...{ id: randomUUID(), libraryId: run.libraryId, name, savedOn: context.today },
    ...{ signature: signatureOf(reading.header), mapping: run.mapping },
  };
  await context.db.write((manager) => storeTemplate(manager, template));
  return { run, problems: [] };
}

/** The templates of a library; null for whoever does not coordinate it. */
export async function importTemplates(context: RequestContext, library: string): Promise<ImportTemplate[] | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'import.manage', libraryId)) return null;
  return listTemplates(context.db, libraryId);
}
