import { error, fail, redirect } from '@sveltejs/kit';
import { firstPage } from '#lib/first-page.ts';
import { PersonasDocument, SignInAsPersonaDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { personas } = await locals.api(PersonasDocument);
  // Outside a demonstration this page does not exist.
  if (personas.length === 0) error(404, 'Not found');
  return { personas, demonstration: true };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const { signInAsPersona } = await locals.api(SignInAsPersonaDocument, { key: String(form.get('key') ?? '') });
    if (!signInAsPersona.viewer) return fail(400, { problems: signInAsPersona.problems });
    redirect(303, firstPage(signInAsPersona.viewer));
  },
};
