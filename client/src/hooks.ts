import type { Reroute } from '@sveltejs/kit/hooks';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';

/** /en/vind is the page /vind, in English. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
