import { error, redirect } from '@sveltejs/kit';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

/** The libraries this viewer coordinates; of one there is nothing to choose. */
export const load: PageServerLoad = async (event) => {
  const libraries = coordinated(await viewerOrSignIn(event));
  if (libraries.length === 0) error(404, 'No library to coordinate');
  if (libraries.length === 1) redirect(303, `/bibliotheken/${libraries[0]!.id}`);
  return { libraries };
};
