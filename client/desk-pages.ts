import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chunksOf, loadedBy, weigh } from './weigh.ts';

/** Kilobytes of 1,000 bytes, gzipped: what a tablet on the wifi of a community centre fetches before the desk works. */
const LIMIT_KB = 60;
/** The pages of the desk that come to life, and where their JavaScript begins. */
const STARTS = { desk: 'start-desk', tally: 'start-tally', sheet: 'start-sheet' };
/** Stands in the server's code for the files of each page; see `desk-files.server.ts`. */
const PLACE = '__REGIEPUNT_DESK_FILES__';
const SERVER_OUTPUT = '.svelte-kit/output/server';

/**
 * Builds the desk apart from SvelteKit's own client (why: `routes/balie/+layout.ts`): tells the server which files each page of the
 * desk loads, prints how much that is, and fails the build above the limit.
 */
export function deskPages(): Plugin {
  const starts = new Map<string, string>();
  return {
    name: 'regiepunt-desk-pages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const [name, file] of Object.entries(STARTS)) {
        const id = join(import.meta.dirname, 'src/routes/balie', `${file}.ts`);
        starts.set(name, this.emitFile({ type: 'chunk', name, id }));
      }
    },
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const filesOf = Object.fromEntries(
        [...starts].map(([name, reference]) => [name, loadedBy(chunks, this.getFileName(reference))]),
      );
      tellServer(JSON.stringify(filesOf));
      const loaded = filesOf['desk'] ?? [];
      const onDemand = new Set(loaded.flatMap((file) => chunks.get(file)!.dynamicImports));
      const kB = weigh(chunks, loaded);
      process.stdout.write(
        `JavaScript on /balie: ${kB.toFixed(1)} kB gzipped (limit ${LIMIT_KB}); on demand ${weigh(chunks, onDemand).toFixed(1)} kB more\n`,
      );
      if (kB > LIMIT_KB)
        this.error(`JavaScript on /balie is ${kB.toFixed(1)} kB gzipped; the limit is ${LIMIT_KB} kB.`);
    },
  };
}

/** Puts the list in the server's code, which was built before the names were known. */
function tellServer(files: string): void {
  const holders = (readdirSync(SERVER_OUTPUT, { recursive: true }) as string[])
    .map((file) => join(SERVER_OUTPUT, file))
    .filter((file) => file.endsWith('.js') && statSync(file).isFile() && readFileSync(file, 'utf8').includes(PLACE));
  if (holders.length === 0) throw new Error(`The server's code has no place for the files of the desk (${PLACE})`);
  const literal = new RegExp(`(["'\`])${PLACE}\\1`, 'g');
  for (const file of holders)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(literal, () => JSON.stringify(files)),
    );
}
