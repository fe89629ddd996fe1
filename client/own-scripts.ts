import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chunksOf, loadedBy, weigh } from './weigh.ts';

/** The pages that come to life by a script of their own, and where that begins. */
const STARTS = {
  desk: 'balie/start-desk',
  tally: 'balie/start-tally',
  sheet: 'balie/start-sheet',
  dashboard: 'dashboard/start-dashboard',
  comparison: 'vergelijk/start-comparison',
};
type Page = keyof typeof STARTS;
/**
 * Kilobytes of 1,000 bytes, gzipped, that a page may load before it works: on a tablet on the wifi of a community centre, and on the
 * telephone of an alderman.
 */
const LIMITS_KB: Partial<Record<Page, { route: string; limit: number }>> = {
  desk: { route: '/balie', limit: 60 },
  dashboard: { route: '/dashboard', limit: 10 },
  comparison: { route: '/vergelijk', limit: 5 },
};
/** Stands in the server's code for the files of each page; see `lib/server/own-scripts.ts`. */
const PLACE = '__REGIEPUNT_OWN_SCRIPTS__';
const SERVER_OUTPUT = '.svelte-kit/output/server';

/**
 * Builds these pages apart from SvelteKit's own client (why: `routes/balie/+layout.ts`, `routes/dashboard/+layout.ts`): tells the server
 * which files each of them loads, prints how much that is, and fails the build above the limit.
 */
export function ownScripts(): Plugin {
  const starts = new Map<Page, string>();
  return {
    name: 'regiepunt-own-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const [page, file] of Object.entries(STARTS)) {
        const id = join(import.meta.dirname, 'src/routes', `${file}.ts`);
        starts.set(page as Page, this.emitFile({ type: 'chunk', name: page, id }));
      }
    },
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const filesOf = new Map(
        [...starts].map(([page, reference]) => [page, loadedBy(chunks, this.getFileName(reference))]),
      );
      tellServer(JSON.stringify(Object.fromEntries(filesOf)));
      for (const [page, loaded] of filesOf) {
        if (!LIMITS_KB[page]) continue;
        const { route, limit } = LIMITS_KB[page];
        const later = new Set(
          loaded
            .flatMap((file) => chunks.get(file)!.dynamicImports.flatMap((first) => loadedBy(chunks, first)))
            .filter((file) => !loaded.includes(file)),
        );
        const kB = weigh(chunks, loaded);
        process.stdout.write(
          `JavaScript on ${route}: ${kB.toFixed(1)} kB gzipped (limit ${limit}); on demand ${weigh(chunks, later).toFixed(1)} kB more\n`,
        );
        if (kB > limit) this.error(`JavaScript on ${route} is ${kB.toFixed(1)} kB gzipped; the limit is ${limit} kB.`);
      }
    },
  };
}

/** Puts the list in the server's code, which was built before the names were known. */
function tellServer(files: string): void {
  const holders = (readdirSync(SERVER_OUTPUT, { recursive: true }) as string[])
    .map((file) => join(SERVER_OUTPUT, file))
    .filter((file) => file.endsWith('.js') && statSync(file).isFile() && readFileSync(file, 'utf8').includes(PLACE));
  if (holders.length === 0) throw new Error(`The server's code has no place for scripts of pages (${PLACE})`);
  const literal = new RegExp(`(["'\`])${PLACE}\\1`, 'g');
  for (const file of holders)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(literal, () => JSON.stringify(files)),
    );
}
