import { browser } from '$app/env';

/**
 * The `load` of a page that SvelteKit's router must not draw, as it does not come to life there (`csr = false`): from another page the
 * browser opens it.
 */
export function openAnew({ url }: { url: URL }): Promise<void> | undefined {
  if (!browser) return;
  location.assign(url);
  return new Promise<void>(() => {});
}
