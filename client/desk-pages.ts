import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kilobytes of 1,000 bytes, gzipped: what a tablet on the wifi of a community centre fetches before the desk works. */
const LIMIT_KB = 60;
/** The pages of the desk that come to life, and where their JavaScript begins. */
const STARTS = { desk: 'start-desk', tally: 'start-tally', sheet: 'start-sheet' };
/** Stands in the server's code for the files of each page; see `desk-files.server.ts`. */
const PLACE = '__REGIEPUNT_DESK_FILES__';
const SERVER_OUTPUT = '.svelte-kit/output/server';

type Chunk = { code: string; imports: readonly string[]; dynamicImports: readonly string[]; name: string };

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
      const chunks = new Map<string, Chunk>();
      for (const [file, output] of Object.entries(bundle)) if (output.type === 'chunk') chunks.set(file, output);
      const weigh = (files: Iterable<string>) =>
        [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)!.code).length, 0) / 1000;

      const filesOf = Object.fromEntries(
        [...starts].map(([name, reference]) => [name, loadedBy(chunks, this.getFileName(reference))]),
      );
      tellServer(JSON.stringify(filesOf));
      const loaded = filesOf['desk'] ?? [];
      const onDemand = new Set(loaded.flatMap((file) => chunks.get(file)!.dynamicImports));
      const kB = weigh(loaded);
      process.stdout.write(
        `JavaScript on /balie: ${kB.toFixed(1)} kB gzipped (limit ${LIMIT_KB}); on demand ${weigh(onDemand).toFixed(1)} kB more\n`,
      );
      if (kB > LIMIT_KB)
        this.error(`JavaScript on /balie is ${kB.toFixed(1)} kB gzipped; the limit is ${LIMIT_KB} kB.`);
    },
  };
}

/** A file and everything it loads before it runs, itself first. */
function loadedBy(chunks: ReadonlyMap<string, Chunk>, first: string): string[] {
  const loaded = new Set<string>();
  const load = (file: string) => {
    const chunk = chunks.get(file);
    if (!chunk || loaded.has(file)) return;
    loaded.add(file);
    chunk.imports.forEach(load);
  };
  load(first);
  return [...loaded];
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
