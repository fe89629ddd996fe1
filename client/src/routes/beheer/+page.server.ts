import { redirect } from '@sveltejs/kit';
import { findMunicipality } from '#lib/find-municipality.ts';
import { ManagementDocument } from '#lib/graphql/graphql.ts';
import { administratorOnly } from '#lib/server/administrator-only.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  await administratorOnly(event);
  const { libraries, supportOrganisations, municipalities } = await event.locals.api(ManagementDocument);
  const typed = event.url.searchParams.get('gemeente')?.trim() ?? '';
  const { found, candidates } = findMunicipality(municipalities, typed);
  if (found) redirect(303, `/gebruikers?organisatie=MUNICIPALITY:${found.code}`);

  const saved = event.url.searchParams.get('opgeslagen');
  return {
    libraries,
    supportOrganisations,
    names: municipalities.map((each) => each.name),
    typed,
    candidates,
    savedLibrary: libraries.find((each) => each.id === saved),
    savedSupport: supportOrganisations.find((each) => each.id === saved),
  };
};
