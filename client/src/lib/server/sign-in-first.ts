import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';

/** The viewer of a page for colleagues; whoever is not signed in goes to the sign-in page and comes back after. */
export async function viewerOrSignIn({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
  const viewer = await locals.viewer();
  if (!viewer) redirect(303, `/inloggen?naar=${encodeURIComponent(url.pathname + url.search)}`);
  return viewer;
}
