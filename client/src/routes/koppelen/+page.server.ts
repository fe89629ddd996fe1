import { fail, redirect } from '@sveltejs/kit';
import { ThisDeviceDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const { thisDevice } = await locals.api(ThisDeviceDocument);
  return { withdrawn: thisDevice?.paired === false };
};

export const actions: Actions = {
  /** Goes where the QR code leads, which shows what the code is for. */
  default: async ({ request }) => {
    const code = String((await request.formData()).get('code') ?? '').trim();
    if (!code) {
      const missing = { code: 'PAIRING_INVALID', message: m.access_pair_code_missing(), path: ['code'] };
      return fail(400, { problems: [missing] });
    }
    redirect(303, `/koppelen/${encodeURIComponent(code.slice(0, 40))}`);
  },
};
