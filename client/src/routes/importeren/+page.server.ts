import { error } from '@sveltejs/kit';
import { ImportsDocument } from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

/** For coordinators; for anyone else who is signed in, the page is not there. */
export const load: PageServerLoad = async (event) => {
  const libraries = coordinated(await viewerOrSignIn(event));
  const asked = event.url.searchParams.get('bibliotheek');
  const library = libraries.find(({ id }) => id === asked) ?? libraries[0];
  if (!library) error(404, 'No library to import for');
  const { importRuns } = await event.locals.api(ImportsDocument, { library: library.id });
  return { libraries, library, imports: importRuns ?? [], refusal: event.url.searchParams.get('fout') };
};
