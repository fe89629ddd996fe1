/**
 * The desk comes to life by a script of its own instead of SvelteKit's: it needs no router, and without it a tablet on bad wifi fetches
 * 22 kB less. `Island.svelte` and `island.ts` do what is needed of it.
 */
export const csr = false;
