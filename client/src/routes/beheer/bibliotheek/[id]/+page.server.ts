import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { LibraryChoicesDocument, LibraryToChangeDocument, SaveLibraryDocument } from '#lib/graphql/graphql.ts';
import { administratorOnly } from '#lib/server/administrator-only.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The library as stored, or an empty one with an id of its own. */
async function libraryOf({ locals, params }: Pick<RequestEvent, 'locals'> & { params: { id: string } }) {
  if (params.id === 'nieuw') {
    return { id: crypto.randomUUID() as string, isNew: true, name: '', supportOrganisation: '', municipalities: [] };
  }
  const { library } = await locals.api(LibraryToChangeDocument, { id: params.id });
  if (!library) error(404, 'No such library');
  return {
    id: library.id,
    isNew: false,
    name: library.name,
    supportOrganisation: library.supportOrganisation?.id ?? '',
    municipalities: library.municipalities.map((each) => each.code),
  };
}

export const load: PageServerLoad = async (event) => {
  await administratorOnly(event);
  const [library, { supportOrganisations, municipalities }] = await Promise.all([
    libraryOf(event),
    event.locals.api(LibraryChoicesDocument),
  ]);
  const names = [...new Set(municipalities.map((each) => each.province.name))];
  const provinces = names
    .sort((a, b) => a.localeCompare(b, 'nl'))
    .map((name) => ({ name, options: municipalities.filter((each) => each.province.name === name) }));
  return { library, supportOrganisations, provinces };
};

export const actions: Actions = {
  default: async (event) => {
    await administratorOnly(event);
    const library = await libraryOf(event);
    const form = await event.request.formData();
    const values = {
      id: library.isNew ? String(form.get('id') ?? '') || library.id : library.id,
      name: String(form.get('name') ?? '').trim(),
      supportOrganisation: String(form.get('supportOrganisation') ?? ''),
      municipalities: form.getAll('municipalities').map(String),
    };
    const { saveLibrary } = await event.locals.api(SaveLibraryDocument, {
      input: { ...values, supportOrganisation: values.supportOrganisation || null },
    });
    if (saveLibrary.problems.length > 0) return fail(400, { values, problems: saveLibrary.problems });
    redirect(303, `/beheer?opgeslagen=${values.id}`);
  },
};
