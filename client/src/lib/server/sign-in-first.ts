import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { ThisDeviceDocument } from '#lib/graphql/graphql.ts';

/**
 * The viewer of a page for colleagues; whoever is not signed in goes to the sign-in page and comes back after. A device whose
 * pairing was withdrawn has no account to sign in with: it is told so.
 */
export async function viewerOrSignIn({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
  const viewer = await locals.viewer();
  if (!viewer && (await locals.api(ThisDeviceDocument)).thisDevice) redirect(303, '/koppelen');
  if (!viewer) redirect(303, `/inloggen?naar=${encodeURIComponent(pageOf(url))}`);
  return viewer;
}

/** The address of the page itself, without the name of the form action ('?/register') that was sent to it. */
function pageOf(url: URL): string {
  const search = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('/'));
  return url.pathname + (search.length > 0 ? `?${search.join('&')}` : '');
}
