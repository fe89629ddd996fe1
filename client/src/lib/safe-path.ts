/** Where to go after signing in: only a path of this site, never another site's address ('//evil.example'). */
export function safePath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/';
}
