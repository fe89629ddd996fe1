import { LibraryHubDocument } from '#lib/graphql/graphql.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const viewer = await event.locals.viewer();
  const { locations } = await event.locals.api(LibraryHubDocument, { id: library.id });
  return {
    library,
    managesUsers: viewer?.memberships.some(
      ({ managesUsers, organisation }) => managesUsers && organisation.id === library.id,
    ),
    locations: locations.filter(({ state }) => state !== 'CLOSED'),
    demonstration: locations.some((each) => each.demonstration),
  };
};
