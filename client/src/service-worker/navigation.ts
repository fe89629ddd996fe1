import { self } from '$app/service-worker';
import { isDeskPage } from '../lib/offline/desk-pages.ts';
import { hasKeptDesk, keepMissing, keepPage, keptPage } from './kept-pages.ts';
import { offlinePage } from './offline-page.ts';

/** For how long bad wifi may think about a page of the desk before the kept one opens, in milliseconds. */
const PATIENCE = 4_000;
/** No page of the app: going there makes the browser load the page after it as a whole. */
const DETOUR = '/zonder-verbinding';

/** A page of the desk: from the network when that answers in time, else as it was last seen. */
export async function deskPage(event: FetchEvent): Promise<Response> {
  const url = new URL(event.request.url);
  const network = fetch(event.request).then((response) => {
    // Also when the kept page was shown meanwhile: the next time it is the newest.
    event.waitUntil(
      keepPage(url, response.clone())
        .then(() => keepMissing(url.origin))
        .catch(() => undefined),
    );
    return response;
  });
  event.waitUntil(network.catch(() => undefined));
  const kept = await keptPage(url);
  if (!kept) return network.catch(() => noNetwork(url));
  const inTime = await Promise.race([network.catch(() => undefined), late()]);
  // A server that is away or broken, or something in between that says so: the kept page still registers.
  return inTime && inTime.status < 500 ? inTime : kept;
}

/** Any other page: from the network only. */
export async function otherPage(request: Request): Promise<Response> {
  return fetch(request).catch(() => noNetwork(new URL(request.url)));
}

/**
 * The data with which the app goes to a page without loading it anew. Answers are never kept; without a network it is told to load the
 * page as a whole instead, which then comes from above. Data for the page one is on already just fails: that page must stay.
 */
export async function pageData(event: FetchEvent): Promise<Response> {
  try {
    return await fetch(event.request);
  } catch (error) {
    const { pathname, search } = new URL(event.request.url);
    const path = pathname.slice(0, -'/__data.json'.length) || '/';
    const from = (await self.clients.get(event.clientId))?.url;
    if (from && new URL(from).pathname === path) throw error;
    const query = new URLSearchParams(search);
    for (const name of [...query.keys()]) if (name.startsWith('x-sveltekit-')) query.delete(name);
    const to = path + (query.size > 0 ? `?${query}` : '');
    const location = `${DETOUR}?naar=${encodeURIComponent(to)}`;
    return new Response(`${JSON.stringify({ type: 'redirect', location })}\n`, {
      headers: { 'content-type': 'text/sveltekit-data' },
    });
  }
}

export const isDetour = (url: URL): boolean => url.pathname === DETOUR;

/** On to where it was going; only ever within this site. */
export function detour(url: URL): Response {
  const to = new URL(url.searchParams.get('naar') ?? '/', url.origin);
  return Response.redirect(to.origin === url.origin ? to.href : url.origin, 302);
}

async function noNetwork(url: URL): Promise<Response> {
  const hasDesk = await hasKeptDesk(url.origin);
  // The desk itself, asked for a day or point that is not here: the link leads to the one that is.
  return offlinePage(isDeskPage(url.pathname) && hasDesk ? new URL(url.pathname, url.origin) : url, hasDesk);
}

const late = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
