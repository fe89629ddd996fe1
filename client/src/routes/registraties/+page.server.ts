import { error } from '@sveltejs/kit';
import { addDays, today } from '#lib/day.ts';
import { RegistrationsDocument } from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { periodIn, untilOf, type Period } from '#lib/period.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const libraries = coordinated(await viewerOrSignIn(event));
  const search = event.url.searchParams;
  const asked = search.get('bibliotheek');
  const library = asked ? libraries.find(({ id }) => id === asked) : libraries[0];
  if (asked && !library) error(404, 'No registrations of this library for this viewer');
  const day = today();
  const period: Period = search.has('van') ? periodIn(search, day) : { from: addDays(day, -27), to: day };
  if (!library) return { library: null, period };

  const location = search.get('punt') || null;
  const answer = await event.locals.api(RegistrationsDocument, {
    ...{ library: library.id, location, from: period.from, until: untilOf(period) },
    after: search.get('na'),
  });
  if (!answer.registrations) error(404, 'No registrations of this library for this viewer');
  return {
    ...{ library, libraries, location, period, page: answer.registrations, today: day },
    removed: search.has('verwijderd'),
    first: search.has('na'),
    locations: [...answer.locations].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
};
