import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Only a form signs out; who opens the address itself just goes home. */
export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
  default: async ({ locals }) => {
    await locals.api(SignOutDocument);
    redirect(303, '/');
  },
};
