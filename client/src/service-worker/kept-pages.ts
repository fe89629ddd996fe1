import { DESK_PAGES, PAGES_CACHE } from '../lib/offline/desk-pages.ts';
import { forgetOldFiles, keepFilesOf } from './files.ts';

/** Choices in the address that make it another page: the point and the day. */
const CHOICES = ['punt', 'dag'];

/** The name under which a page is kept: its path and what was chosen. */
export function keyOf(url: URL): string {
  const chosen = CHOICES.filter((name) => url.searchParams.has(name)).map(
    (name) => `${name}=${encodeURIComponent(url.searchParams.get(name)!)}`,
  );
  return url.origin + url.pathname + (chosen.length > 0 ? `?${chosen.join('&')}` : '');
}

/**
 * The page as it was last seen, if at all. Without a choice of point any point will do, as the server does it; asked for a point or
 * day that was not opened here before, another one would register in the wrong place.
 */
export async function keptPage(url: URL): Promise<Response | undefined> {
  return (await caches.open(PAGES_CACHE)).match(keyOf(url));
}

/** Whether there is a desk to go to without a network. */
export async function hasKeptDesk(origin: string): Promise<boolean> {
  return (await keptPage(new URL(DESK_PAGES[0]!, origin))) !== undefined;
}

/**
 * Keeps a page once everything it needs is here too, and not before: a page and its files come from one build, and the last good page
 * stays until the next is whole. Earlier days are not kept.
 */
export async function keepPage(url: URL, response: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || url.searchParams.has('dag')) return;
  const html = await response.clone().text();
  await keepFilesOf(html, url.origin);
  const pages = await caches.open(PAGES_CACHE);
  // The point chosen last is the one that opens next time; the server remembers it the same way.
  if (url.searchParams.has('punt')) await pages.put(url.origin + url.pathname, plain(html, response));
  await pages.put(keyOf(url), plain(html, response));
}

/** Fetches the desk's pages that are not here, once one of them is: after someone signed in. */
export async function keepMissing(origin: string): Promise<void> {
  const pages = await caches.open(PAGES_CACHE);
  if (!(await pages.match(new URL(DESK_PAGES[0]!, origin)))) return;
  const kept = await Promise.all(DESK_PAGES.map((path) => pages.match(new URL(path, origin))));
  const missing = DESK_PAGES.filter((_, index) => !kept[index]);
  if (missing.length > 0) await keepDesk(origin, missing);
}

/** Fetches the desk's pages for whoever is signed in; what cannot be had now stays as it was. */
export async function keepDesk(origin: string, paths: readonly string[] = DESK_PAGES): Promise<void> {
  await Promise.all(
    paths
      .map(async (path) => {
        const url = new URL(path, origin);
        const response = await fetch(url, { headers: { accept: 'text/html' }, cache: 'no-cache' });
        await keepPage(url, response);
      })
      .map((keeping) => keeping.catch(() => undefined)),
  );
}

/** After an update: files that neither this build nor a kept page needs may go. */
export async function tidy(build: readonly string[], origin: string): Promise<void> {
  const pages = await caches.open(PAGES_CACHE);
  const texts = await Promise.all(
    (await pages.keys()).map(async (key) => (await (await pages.match(key))?.text()) ?? ''),
  );
  await forgetOldFiles(build, texts, origin);
}

/** The page with its own headers, of which the policy with the nonce is one, but without what the transport added. */
function plain(html: string, { headers: given }: Response): Response {
  const headers = new Headers(given);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return new Response(html, { status: 200, headers });
}
