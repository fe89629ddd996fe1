import { dev } from '$app/env';

/** The pages that come to life by a script of their own, and where that begins (client/own-scripts.ts). */
type Page = 'desk' | 'tally' | 'sheet' | 'dashboard' | 'comparison';

/** The folder of routes where it begins; that of the desk unless said here. */
const FOLDERS: Partial<Record<Page, string>> = { dashboard: 'dashboard', comparison: 'vergelijk' };

/** The build puts the files of each page here: its own script first, then what that imports. */
const built = '__REGIEPUNT_OWN_SCRIPTS__';

/** The scripts that bring a page to life. */
export function scriptsOf(page: Page): string[] {
  if (dev) return [`/src/routes/${FOLDERS[page] ?? 'balie'}/start-${page}.ts`];
  const files = JSON.parse(built) as Record<string, string[]>;
  return (files[page] ?? []).map((file) => `/${file}`);
}
