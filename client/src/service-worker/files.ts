/** Everything the build made, of this version and those before it that kept pages need; names hold their content. */
const FILES = 'regiepunt-bestanden';

const BUILT = /\/_app\/immutable\/[^"'()\s\\?#<>]+/g;

/** Whether this path is a file of a build: it never changes, and another version has another name. */
export const isBuilt = (path: string): boolean => path.startsWith('/_app/immutable/');

/** A file of a build: from here, else from the network and then kept. */
export async function builtFile(request: Request): Promise<Response> {
  const files = await caches.open(FILES);
  // A font or script is asked for in several ways (preload, import): the same file every time.
  const kept = await files.match(request.url, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await files.put(request.url, response.clone());
  return response;
}

/** Fetches what a page needs to come to life and is not here yet: its scripts and styles, and the fonts those name first. */
export async function keepFilesOf(html: string, origin: string): Promise<void> {
  const files = await caches.open(FILES);
  await Promise.all(
    builtFilesIn(html).map(async (path) => {
      const url = new URL(path, origin).href;
      if (!(await files.match(url, { ignoreVary: true }))) await files.add(url);
    }),
  );
}

/** Throws away files of earlier builds, except what the kept pages need. */
export async function forgetOldFiles(
  build: readonly string[],
  pages: readonly string[],
  origin: string,
): Promise<void> {
  const files = await caches.open(FILES);
  const needed = new Set([...build, ...pages.flatMap(builtFilesIn)].map((path) => new URL(path, origin).href));
  for (const { url } of await files.keys()) if (!needed.has(url)) await files.delete(url);
}

export function builtFilesIn(html: string): string[] {
  return [...new Set(html.match(BUILT))];
}
