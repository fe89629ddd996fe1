import { isAdministrator } from '#lib/administrator.ts';
import { OrganisationsDocument } from '#lib/graphql/graphql.ts';
import { mayChange } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const own = viewer.memberships.filter(({ organisation }) => organisation.kind === 'LIBRARY');
  const libraries = [...new Map(own.map(({ organisation: { id, name } }) => [id, { id, name }])).values()];
  const asked = event.url.searchParams.get('bibliotheek');
  const library = libraries.find(({ id }) => id === asked) ?? libraries[0] ?? null;
  const search = event.url.searchParams.get('zoek')?.trim() ?? '';
  const { organisations } = await event.locals.api(OrganisationsDocument, {
    library: library?.id ?? null,
    search: search || null,
  });
  const saved = event.url.searchParams.get('opgeslagen');
  return {
    libraries,
    library,
    search,
    near: organisations.filter(({ national }) => !national),
    national: organisations.filter(({ national }) => national),
    mayChange: library !== null && mayChange(viewer, library.id),
    administrator: isAdministrator(viewer),
    saved: organisations.find(({ id }) => id === saved) ?? null,
  };
};
