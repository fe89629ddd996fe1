import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';
import { isDeskPage, PAGES_CACHE } from '../lib/offline/desk-pages.ts';
import { builtFile, isBuilt } from './files.ts';
import { deskPage, detour, isDetour, otherPage, pageData } from './navigation.ts';
import { keepDesk, tidy } from './kept-pages.ts';

/**
 * The worker opens the desk without a network. It knows nothing of what waits to be sent: that stands in the store of the page, so no
 * update of the worker can lose it. It keeps the desk's pages and the files of the build, and never another page or an answer of the
 * API. Sending from here after the page was closed (Background Sync) is left out on purpose: it exists in one browser only, and would
 * be a second sender, of another version, beside the page.
 */
const origin = self.location.origin;
const build = immutable.map(({ path }) => new URL(path, `${origin}/`).pathname);

/** After these someone else may be at the desk: the kept pages name who was. */
const WHO_IS_HERE = ['/uitloggen', '/inloggen', '/demo', '/koppelen'];

self.addEventListener('install', (event) => {
  // At once: pages of both versions are served as well by the one worker as by the other, since a page brings its own files.
  event.waitUntil(keepDesk(origin).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy(build, origin).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== origin) return;
  if (request.method === 'POST' && WHO_IS_HERE.some((path) => url.pathname.startsWith(path)))
    event.respondWith(someoneElse(request));
  if (request.method !== 'GET') return;
  if (isBuilt(url.pathname)) event.respondWith(builtFile(request));
  else if (isDetour(url)) event.respondWith(detour(url));
  else if (url.pathname.endsWith('/__data.json')) event.respondWith(pageData(event));
  else if (request.mode === 'navigate')
    event.respondWith(isDeskPage(url.pathname) ? deskPage(event) : otherPage(request));
});

async function someoneElse(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.ok || response.type === 'opaqueredirect') await caches.delete(PAGES_CACHE);
  return response;
}
