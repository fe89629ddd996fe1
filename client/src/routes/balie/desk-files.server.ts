import { dev } from '$app/env';

/** The build puts the files of each page here: its own script first, then what that imports. */
const built = '__REGIEPUNT_DESK_FILES__';

/** The scripts that bring a page of the desk to life. */
export function scriptsOf(page: 'desk' | 'tally' | 'sheet'): string[] {
  if (dev) return [`/src/routes/balie/start-${page}.ts`];
  const files = JSON.parse(built) as Record<string, string[]>;
  return (files[page] ?? []).map((file) => `/${file}`);
}
