import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { CloseTrialDocument, TrialDocument } from '#lib/graphql/graphql.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readDecision } from './trial-form.ts';

/** The trial; for who may not end it, and when it has ended, it is not there. */
async function ofTrial(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) {
  await viewerOrSignIn(event);
  const { trial, municipalities } = await event.locals.api(TrialDocument, { id: event.params.id });
  if (!trial) error(404, 'No such trial to end');
  return { trial, municipalities };
}

export const load: PageServerLoad = async (event) => ({
  ...(await ofTrial(event)),
  today: today(),
  /** Made once per page: sending the form twice is one point. */
  newId: crypto.randomUUID(),
});

export const actions: Actions = {
  default: async (event) => {
    const { trial } = await ofTrial(event);
    const { input, values, problems } = readDecision(await event.request.formData(), trial);
    if (problems.length > 0) return fail(400, { values, problems });
    const { closeTrial } = await event.locals.api(CloseTrialDocument, { input });
    if (closeTrial.problems.length > 0 || !closeTrial.location)
      return fail(400, { values, problems: closeTrial.problems });
    redirect(303, `/locaties/${closeTrial.location.id}`);
  },
};
