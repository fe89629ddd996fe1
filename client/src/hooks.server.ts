import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { CurrentViewerDocument } from '#lib/graphql/graphql.ts';
import { hasEnglish } from '#lib/languages.ts';
import { deLocalizeUrl } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { apiFor } from '#lib/server/api.ts';

/** Only the Latin letters are needed at once; the other alphabets of the font load when a page uses them. */
const FIRST_FONT = 'source-sans-3-latin-wght-normal';

/** Pages without code of SvelteKit in the browser: the comments by which that code finds its way are of no use there. */
const ONLY_DRAWN = new Set<string | null>(['/dashboard', '/vergelijk']);
const COMMENTS = /<!--[^>]*-->/g;

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) => {
    const dutch = deLocalizeUrl(event.url);
    if (locale === 'en' && !hasEnglish(dutch.pathname)) redirect(302, dutch.pathname + dutch.search);

    event.locals.api = apiFor(event);
    let viewer: ReturnType<App.Locals['viewer']> | undefined;
    event.locals.viewer = () =>
      (viewer ??= event.locals.api(CurrentViewerDocument).then((answer) => answer.viewer ?? null));

    return resolve(event, {
      transformPageChunk: ({ html }) => {
        const page = html.replace('%regiepunt.lang%', locale);
        return ONLY_DRAWN.has(event.route.id) ? page.replace(COMMENTS, '') : page;
      },
      preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes(FIRST_FONT)),
    });
  });

/** Logs what broke by its route and the number of the request, never by its address: that of an invitation is a key. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const requestId = event.platform?.req.regiepunt?.requestId;
  if (kind === 'unknown') {
    const stack = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 50, reqId: requestId, route: event.route.id, stack }));
  }
  return { requestId };
};
