import { fail, redirect } from '@sveltejs/kit';
import { AcceptInvitationDocument, InvitationDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  // The address is a key: it goes into no cache. It goes to no other site either, by the referrer policy of every page; a
  // stricter one (no-referrer) would take the origin off the form too, which is then refused as coming from elsewhere.
  setHeaders({ 'cache-control': 'no-store' });
  const { invitation } = await locals.api(InvitationDocument, { token: params.token });
  return { invitation: invitation ?? null };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const name = String(form.get('name') ?? '').trim();
    const password = String(form.get('password') ?? '');
    const problems = [
      !name && { code: 'INVALID_INPUT', message: m.signin_name_missing(), path: ['name'] },
      !password && { code: 'PASSWORD_TOO_SHORT', message: m.signin_password_missing(), path: ['password'] },
    ].filter((problem) => typeof problem === 'object');
    if (problems.length > 0) return fail(400, { name, problems });
    const answer = await locals.api(AcceptInvitationDocument, { token: params.token, name, password });
    if (answer.acceptInvitation.problems.length > 0) {
      return fail(400, { name, problems: answer.acceptInvitation.problems });
    }
    redirect(303, '/');
  },
};
