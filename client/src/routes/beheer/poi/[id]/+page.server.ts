import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { SaveSupportOrganisationDocument, SupportOrganisationChoicesDocument } from '#lib/graphql/graphql.ts';
import { administratorOnly } from '#lib/server/administrator-only.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The POI as stored, or an empty one with an id of its own; and the provinces to choose from. */
async function choices({ locals, params }: Pick<RequestEvent, 'locals'> & { params: { id: string } }) {
  const { supportOrganisations, provinces } = await locals.api(SupportOrganisationChoicesDocument);
  if (params.id === 'nieuw') {
    const chosen: string[] = [];
    return { provinces, support: { id: crypto.randomUUID() as string, isNew: true, name: '', provinces: chosen } };
  }
  const found = supportOrganisations.find((each) => each.id === params.id);
  if (!found) error(404, 'No such support organisation');
  const { id, name } = found;
  return { provinces, support: { id, isNew: false, name, provinces: found.provinces.map((each) => each.code) } };
}

export const load: PageServerLoad = async (event) => {
  await administratorOnly(event);
  return choices(event);
};

export const actions: Actions = {
  default: async (event) => {
    await administratorOnly(event);
    const { support } = await choices(event);
    const form = await event.request.formData();
    const values = {
      id: support.isNew ? String(form.get('id') ?? '') || support.id : support.id,
      name: String(form.get('name') ?? '').trim(),
      provinces: form.getAll('provinces').map(String),
    };
    const { saveSupportOrganisation } = await event.locals.api(SaveSupportOrganisationDocument, { input: values });
    const { problems } = saveSupportOrganisation;
    if (problems.length > 0) return fail(400, { values, problems });
    redirect(303, `/beheer?opgeslagen=${values.id}`);
  },
};
