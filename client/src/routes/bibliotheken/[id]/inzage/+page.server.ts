import { error } from '@sveltejs/kit';
import { InsightDocument } from '#lib/graphql/graphql.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const { shownToOthers } = await event.locals.api(InsightDocument, { library: library.id });
  if (!shownToOthers) error(404, 'No such library');
  return { library, shown: shownToOthers };
};
