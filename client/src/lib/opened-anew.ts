/** Pages that come to life by a script of their own (`csr = false`): SvelteKit's router must not draw them, the browser opens them. */
export const OPENED_ANEW = ['/balie', '/dashboard', '/vergelijk'];

/** Whether the page at this path, without a language, is one that the browser opens. */
export function isOpenedAnew(path: string): boolean {
  return OPENED_ANEW.some((start) => path === start || path.startsWith(`${start}/`));
}
