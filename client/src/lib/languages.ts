/** Pages for residents are in English too; those for colleagues are in Dutch only. `path` is the Dutch path. */
const IN_ENGLISH = [
  /^\/$/,
  /^\/vind\/?$/,
  /^\/locaties\/(?!nieuw\/?$)[^/]+\/?$/,
  /^\/enquete\/[^/]+(\/bedankt)?\/?$/,
  /^\/open-cijfers\/?$/,
  /^\/privacy\/?$/,
  /^\/toegankelijkheid\/?$/,
];

export function hasEnglish(path: string): boolean {
  return IN_ENGLISH.some((pattern) => pattern.test(path));
}
