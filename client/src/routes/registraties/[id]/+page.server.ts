import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import {
  CorrectVisitDocument,
  RegistrationChoicesDocument,
  RegistrationToChangeDocument,
  RemoveVisitDocument,
  type RegisterVisitInput,
} from '#lib/graphql/graphql.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readCorrection } from './correction-form.ts';

type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } };

/** The registration to change; for who may not change it, it is not there. */
async function changeable(event: Event) {
  await viewerOrSignIn(event);
  const library = event.url.searchParams.get('bibliotheek') ?? '';
  const { registration, locations } = await event.locals.api(RegistrationToChangeDocument, {
    library,
    visit: event.params.id,
  });
  if (!registration) error(404, 'No such registration to change');
  return { registration, locations };
}

/** Where the list was left; only ever an address of this site. */
const backTo = (url: URL) => `/registraties?${url.searchParams.get('terug') ?? ''}`;

/** What could be chosen on the day of the registration. */
const choicesOf = (event: Event, { libraryId, day }: Pick<RegisterVisitInput, 'libraryId' | 'day'>) =>
  event.locals.api(RegistrationChoicesDocument, { library: libraryId, day });

export const load: PageServerLoad = async (event) => {
  const { registration, locations } = await changeable(event);
  return {
    registration,
    locations,
    ...(await choicesOf(event, registration)),
    today: today(),
    back: backTo(event.url),
    query: event.url.search.slice(1),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const { registration } = await changeable(event);
    const { topics } = await choicesOf(event, registration);
    const values = readCorrection(await event.request.formData(), registration, topics);
    const { correctVisit } = await event.locals.api(CorrectVisitDocument, { input: values });
    if (correctVisit.problems.length > 0) {
      const problems = correctVisit.problems.map((problem) => ({ ...problem, path: problem.path.slice(1) }));
      return fail(400, { values, problems });
    }
    // It is stored as it was sent: no need to ask for it once more.
    return { saved: true, values };
  },

  remove: async (event) => {
    const { registration } = await changeable(event);
    const { removeVisit } = await event.locals.api(RemoveVisitDocument, {
      libraryId: registration.libraryId,
      visitId: registration.id,
    });
    if (removeVisit.problems.length > 0) return fail(400, { problems: removeVisit.problems });
    redirect(303, `${backTo(event.url)}&verwijderd`);
  },
};
