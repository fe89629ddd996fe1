import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Only a form signs out; who is not signed in goes home. */
export const load: PageServerLoad = async ({ locals }) => {
  if (!(await locals.viewer())) redirect(303, '/');
};

export const actions: Actions = {
  default: async ({ locals }) => {
    await locals.api(SignOutDocument);
    redirect(303, '/');
  },
};
