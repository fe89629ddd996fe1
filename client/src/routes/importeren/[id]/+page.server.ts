import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import {
  CheckImportDocument,
  ImportDocument,
  RunImportDocument,
  SaveImportMappingDocument,
  SaveImportTemplateDocument,
  UndoImportDocument,
} from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readMatching } from './match-form.ts';

type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } };

/** The import of this page; for who may not see it, it is not there. */
async function theImport(event: Event) {
  const viewer = await viewerOrSignIn(event);
  const { importRun } = await event.locals.api(ImportDocument, { id: event.params.id });
  if (!importRun) error(404, 'No such import');
  return { run: importRun, library: coordinated(viewer).find(({ id }) => id === importRun.libraryId) ?? null };
}

export const load: PageServerLoad = async (event) => {
  const { run, library } = await theImport(event);
  return { run, library, kept: event.url.searchParams.get('bewaard') };
};

/** The ids that every change of an import names. */
async function ids(event: Event) {
  const { run } = await theImport(event);
  return { libraryId: run.libraryId, importId: run.id };
}

/** Keeps the choices of the form. @returns what is wrong with them */
async function saveChoices(event: Event & Pick<RequestEvent, 'request'>) {
  const { run } = await theImport(event);
  const form = await event.request.formData();
  const input = { libraryId: run.libraryId, importId: run.id, ...readMatching(form) };
  const { saveImportMapping } = await event.locals.api(SaveImportMappingDocument, { input });
  return { problems: saveImportMapping.problems, libraryId: run.libraryId, importId: run.id };
}

/** Asks for the step that an import is in once more: refused as long as somebody is at work on it. */
async function askAgain({ locals }: Event, run: Awaited<ReturnType<typeof theImport>>['run']) {
  const variables = { libraryId: run.libraryId, importId: run.id };
  if (run.state === 'RUNNING') return (await locals.api(RunImportDocument, variables)).runImport.problems;
  if (run.state === 'UNDOING') return (await locals.api(UndoImportDocument, variables)).undoImport.problems;
  if (run.state === 'UPLOADED' || run.state === 'CHECKING')
    return (await locals.api(CheckImportDocument, variables)).checkImport.problems;
  return [];
}

export const actions: Actions = {
  save: async (event) => {
    const { problems } = await saveChoices(event);
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, `/importeren/${event.params.id}?bewaard=keuzes`);
  },
  check: async (event) => {
    const { problems, ...variables } = await saveChoices(event);
    if (problems.length > 0) return fail(400, { problems });
    const { checkImport } = await event.locals.api(CheckImportDocument, variables);
    if (checkImport.problems.length > 0) return fail(400, { problems: checkImport.problems });
    redirect(303, `/importeren/${event.params.id}`);
  },
  sheet: async (event) => {
    const sheet = Number((await event.request.formData()).get('sheet'));
    const input = { ...(await ids(event)), sheet: Number.isInteger(sheet) ? sheet : -1, columns: [], values: [] };
    const { saveImportMapping } = await event.locals.api(SaveImportMappingDocument, { input });
    if (saveImportMapping.problems.length > 0) return fail(400, { problems: saveImportMapping.problems });
    redirect(303, `/importeren/${event.params.id}`);
  },
  template: async (event) => {
    const variables = await ids(event);
    const name = String((await event.request.formData()).get('name') ?? '');
    const { saveImportTemplate } = await event.locals.api(SaveImportTemplateDocument, { ...variables, name });
    if (saveImportTemplate.problems.length > 0) return fail(400, { problems: saveImportTemplate.problems });
    redirect(303, `/importeren/${event.params.id}?bewaard=sjabloon`);
  },
  run: async (event) => {
    const { runImport } = await event.locals.api(RunImportDocument, await ids(event));
    if (runImport.problems.length > 0) return fail(400, { problems: runImport.problems });
    redirect(303, `/importeren/${event.params.id}`);
  },
  undo: async (event) => {
    const { undoImport } = await event.locals.api(UndoImportDocument, await ids(event));
    if (undoImport.problems.length > 0) return fail(400, { problems: undoImport.problems });
    redirect(303, `/importeren/${event.params.id}`);
  },
  again: async (event) => {
    const { run } = await theImport(event);
    const problems = await askAgain(event, run);
    if (problems.length > 0) return fail(400, { problems });
    redirect(303, `/importeren/${event.params.id}`);
  },
};
