import { fail } from '@sveltejs/kit';
import { parseDay, today } from '#lib/day.ts';
import {
  ApiTokensDocument,
  MakeApiTokenDocument,
  WithdrawApiTokenDocument,
  type TokenScope,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { Actions, PageServerLoad } from './$types.js';

const SCOPES: readonly TokenScope[] = ['REGISTER', 'READ_REGISTRATIONS', 'READ_FIGURES'];

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const { apiTokens } = await event.locals.api(ApiTokensDocument, { library: library.id });
  return { library, tokens: apiTokens ?? [], schema: `${event.url.origin}/api/schema.graphql`, today: today() };
};

export const actions: Actions = {
  make: async (event) => {
    const library = await coordinatedLibrary(event);
    const form = await event.request.formData();
    const name = String(form.get('name') ?? '').trim();
    const endsOn = parseDay(String(form.get('endsOn') ?? '')) ?? '';
    const scopes = SCOPES.filter((scope) => form.getAll('scopes').includes(scope));
    const values = { name, scopes, endsOn };
    const missing = [
      !name && { code: 'INVALID_INPUT', message: m.access_tokens_name_missing(), path: ['name'] },
      !endsOn && { code: 'INVALID_INPUT', message: m.access_tokens_ends_missing(), path: ['endsOn'] },
    ].filter((problem) => typeof problem === 'object');
    if (missing.length > 0) return fail(400, { values, problems: missing });
    const { makeApiToken } = await event.locals.api(MakeApiTokenDocument, {
      input: { libraryId: library.id, ...values },
    });
    const { secret, problems } = makeApiToken;
    if (!secret) return fail(400, { values, problems });
    return { made: { name, secret } };
  },

  withdraw: async (event) => {
    const library = await coordinatedLibrary(event);
    const id = String((await event.request.formData()).get('id') ?? '');
    const { withdrawApiToken } = await event.locals.api(WithdrawApiTokenDocument, { libraryId: library.id, id });
    if (withdrawApiToken.problems.length > 0) return fail(400, { problems: withdrawApiToken.problems });
    return { withdrawn: true };
  },
};
