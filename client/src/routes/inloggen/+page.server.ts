import { fail, redirect } from '@sveltejs/kit';
import { firstPage } from '#lib/first-page.ts';
import { PersonasDocument, SignInDocument, ThisDeviceDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { safePath } from '#lib/safe-path.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = safePath(url.searchParams.get('naar'));
  const viewer = await locals.viewer();
  // On a paired device a colleague signs in as well: the account goes before the device then.
  if (viewer?.kind === 'USER') redirect(303, next);
  const { personas } = await locals.api(PersonasDocument);
  const { thisDevice } = await locals.api(ThisDeviceDocument);
  return {
    demonstrationOffered: personas.length > 0,
    needed: url.searchParams.has('naar'),
    noLongerPaired: thisDevice?.paired === false,
  };
};

export const actions: Actions = {
  default: async ({ locals, request, url }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    if (!email || !password) {
      const missing = {
        code: 'INVALID_INPUT',
        message: m.signin_fields_missing(),
        path: [email ? 'password' : 'email'],
      };
      return fail(400, { email, problems: [missing] });
    }
    const { signIn } = await locals.api(SignInDocument, { email, password });
    if (signIn.problems.length > 0) return fail(400, { email, problems: signIn.problems });
    redirect(303, safePath(url.searchParams.get('naar') ?? firstPage(signIn.viewer)));
  },
};
