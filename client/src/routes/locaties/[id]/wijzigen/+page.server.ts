import { error, fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import {
  LocationToChangeDocument,
  SaveClosuresDocument,
  SaveLocationDocument,
  SaveOpeningHoursDocument,
} from '#lib/graphql/graphql.ts';
import { mayChange } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readClosures } from './closures-form.ts';
import { readHours, readLocation } from './location-form.ts';

/** The point to change; for who may not change it, it is not there. */
async function changeable(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) {
  const viewer = await viewerOrSignIn(event);
  const { location, municipalities } = await event.locals.api(LocationToChangeDocument, { id: event.params.id });
  if (!location || !mayChange(viewer, location.library.id)) error(404, 'No such location to change');
  return { location, municipalities };
}

export const load: PageServerLoad = async (event) => {
  const { location, municipalities } = await changeable(event);
  const added = event.url.searchParams.has('toegevoegd');
  return { location, municipalities, added, today: today(), demonstration: location.demonstration };
};

export const actions: Actions = {
  details: async (event) => {
    const { location } = await changeable(event);
    const form = await event.request.formData();
    const { input, values, problems } = readLocation(form, location);
    if (problems.length > 0) return fail(400, { values, problems });
    const { saveLocation } = await event.locals.api(SaveLocationDocument, { input });
    if (saveLocation.problems.length > 0) return fail(400, { values, problems: saveLocation.problems });
    return { saved: 'details' as const };
  },

  hours: async (event) => {
    const { location } = await changeable(event);
    const hours = readHours(await event.request.formData());
    const { saveOpeningHours } = await event.locals.api(SaveOpeningHoursDocument, {
      input: { libraryId: location.library.id, locationId: location.id, hours },
    });
    if (saveOpeningHours.problems.length > 0) {
      // 'hours.3.opens' of the API is row 3 of the form.
      return fail(400, { hours, problems: saveOpeningHours.problems });
    }
    return { saved: 'hours' as const };
  },

  closures: async (event) => {
    const { location } = await changeable(event);
    const { rows, closures, problems } = readClosures(await event.request.formData());
    if (problems.length > 0) return fail(400, { closures: rows, problems });
    const { saveClosures } = await event.locals.api(SaveClosuresDocument, {
      input: { libraryId: location.library.id, locationId: location.id, closures },
    });
    if (saveClosures.problems.length > 0) return fail(400, { closures: rows, problems: saveClosures.problems });
    return { saved: 'closures' as const };
  },
};
