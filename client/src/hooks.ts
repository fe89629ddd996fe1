import { browser } from '$app/env';
import type { Reroute } from '@sveltejs/kit/hooks';
import { isOpenedAnew } from '#lib/opened-anew.ts';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

/** Has no page: the router leaves an address without one to the browser, and fetches nothing of it while its link is only pressed. */
const NOWHERE = '/-';

/** /en/vind is the page /vind, in English. In the browser the router finds none of the pages it must not draw. */
export const reroute: Reroute = ({ url }) => {
  const { pathname } = deLocalizeUrl(url);
  return browser && isOpenedAnew(pathname) ? NOWHERE : pathname;
};
