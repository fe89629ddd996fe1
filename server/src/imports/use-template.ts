import type { RequestContext } from '../graphql/request-context.ts';
import { findReading, moveRun } from './import-run.repository.ts';
import type { ImportRun } from './import-run.ts';
import { CannotGoOn } from './import-step.ts';
import { listTemplates } from './import-template.repository.ts';
import { applyTemplate } from './matching/propose-mapping.ts';

/** Reads a file by a template of the library, named by whoever asked. */
export async function useTemplate(context: RequestContext, run: ImportRun, name: string): Promise<void> {
  const template = (await listTemplates(context.db, run.libraryId)).find((each) => each.name === name);
  const reading = await findReading(context.db, run.libraryId, run.id);
  if (!template || !reading) throw new CannotGoOn(`Er is geen sjabloon met de naam "${name}".`);
  const { mapping: applied } = applyTemplate(template.mapping, reading.header);
  const mapping = { ...applied, year: reading.proposal.mapping.year ?? applied.year, sheet: run.mapping?.sheet };
  await context.db.write((manager) => moveRun(manager, run, ['READ'], 'READ', { mapping }));
}
