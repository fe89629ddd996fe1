import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { LocationChoicesDocument, SaveLocationDocument } from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { m } from '#lib/paraglide/messages.js';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import { readLocation, type ChangedLocation } from '../[id]/wijzigen/location-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The libraries to add a point to; for who coordinates none, this page is not there. */
async function librariesOf(event: Pick<RequestEvent, 'locals' | 'url'>) {
  const libraries = coordinated(await viewerOrSignIn(event));
  const [first] = libraries;
  if (!first) error(404, 'No library to add a point to');
  return { libraries, first };
}

/** A point of which nothing is filled in yet but what is most common. */
function emptyLocation(id: string, library: { id: string; name: string }): ChangedLocation {
  const unknown = { hostName: null, street: null, houseNumber: null, postcode: null, town: null };
  const unreachable = { telephone: null, email: null, website: null, longitude: null, latitude: null };
  return {
    ...unknown,
    ...unreachable,
    id,
    library,
    name: '',
    label: 'IDO',
    hostKind: 'LIBRARY_BRANCH',
    insideLibrary: true,
    variant: 'BASIC',
    accessMode: 'WALK_IN',
    privateSpace: false,
    accessibility: [],
    languages: [],
    state: 'OPEN',
    opensOn: null,
    closesOn: null,
    demonstration: false,
    municipality: { code: '', name: '' },
    openingHours: [],
    closures: [],
  };
}

export const load: PageServerLoad = async (event) => {
  const { libraries, first } = await librariesOf(event);
  const { municipalities } = await event.locals.api(LocationChoicesDocument);
  return { libraries, municipalities, location: emptyLocation(crypto.randomUUID(), first) };
};

export const actions: Actions = {
  default: async (event) => {
    const { libraries, first } = await librariesOf(event);
    const form = await event.request.formData();
    const library = libraries.find(({ id }) => id === form.get('library'));
    const id = String(form.get('id') ?? '') || crypto.randomUUID();
    const { input, values, problems } = readLocation(form, emptyLocation(id, library ?? first));
    if (!library) {
      problems.push({ code: 'INVALID_INPUT', message: m.location_library_missing(), path: ['library'] });
    }
    if (problems.length > 0) return fail(400, { values, problems });
    const { saveLocation } = await event.locals.api(SaveLocationDocument, { input });
    if (saveLocation.problems.length > 0) return fail(400, { values, problems: saveLocation.problems });
    redirect(303, `/locaties/${id}/wijzigen?toegevoegd`);
  },
};
