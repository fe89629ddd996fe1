import { fail, redirect } from '@sveltejs/kit';
import { PairDeviceDocument, PairingDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  // The address is a key for a quarter of an hour: it goes into no cache.
  setHeaders({ 'cache-control': 'no-store' });
  const { pairing } = await locals.api(PairingDocument, { code: params.code });
  return { pairing: pairing.pairing, problems: pairing.problems };
};

export const actions: Actions = {
  /** By a button, never by opening the address: a preview of the link, or a camera that looks ahead, pairs nothing. */
  default: async ({ locals, params }) => {
    const { pairDevice } = await locals.api(PairDeviceDocument, { code: params.code });
    if (pairDevice.problems.length > 0) return fail(400, { problems: pairDevice.problems });
    redirect(303, '/balie');
  },
};
