import { browser } from '$app/env';
import type { LayoutLoad } from './$types.js';

/**
 * The desk comes to life by a script of its own instead of SvelteKit's: it needs no router, and without it a tablet on bad wifi fetches
 * 22 kB less. `Island.svelte` and `island.ts` do what is needed of it.
 */
export const csr = false;

/** SvelteKit's router, on another page, would draw the desk without its script: let the browser open it. */
export const load: LayoutLoad = ({ url }) => {
  if (!browser) return;
  location.assign(url);
  return new Promise<void>(() => {});
};
