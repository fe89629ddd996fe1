import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kilobytes of 1,000 bytes, gzipped: what a tablet on the wifi of a community centre fetches before the desk works. */
const LIMIT_KB = 60;
const DESK = 'src/routes/balie/+page.svelte';

type Chunk = { code: string; imports: readonly string[]; modules: Record<string, unknown> };

/** Prints how much JavaScript the desk loads, and fails the build above the limit; what loads on demand is printed apart. */
export function deskBudget(): Plugin {
  return {
    name: 'regiepunt-desk-budget',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle(_options, bundle) {
      const chunks = new Map<string, Chunk & { dynamicImports: readonly string[]; name: string; isEntry: boolean }>();
      for (const [file, output] of Object.entries(bundle)) if (output.type === 'chunk') chunks.set(file, output);
      const page = [...chunks].find(([, { modules }]) => Object.keys(modules).some((id) => id.endsWith(DESK)));
      if (!page) return;

      const loaded = new Set<string>();
      const load = (file: string) => {
        const chunk = chunks.get(file);
        if (!chunk || loaded.has(file)) return;
        loaded.add(file);
        chunk.imports.forEach(load);
      };
      // What every page of SvelteKit starts with (also its list of pages), the layout around all pages, and the desk itself.
      for (const [file, { modules, isEntry }] of chunks) {
        const layout = Object.keys(modules).some((id) => id.endsWith('src/routes/+layout.svelte'));
        if (layout || (isEntry && /\/entry\//.test(file))) load(file);
      }
      load(page[0]);

      const weigh = (files: Iterable<string>) =>
        [...files].reduce((sum, file) => sum + gzipSync(chunks.get(file)!.code).length, 0) / 1000;
      const later = new Set<string>();
      for (const file of loaded) {
        if (/\/entry\//.test(file)) continue;
        for (const asked of chunks.get(file)!.dynamicImports) if (!loaded.has(asked)) later.add(asked);
      }
      const kB = weigh(loaded);
      const onDemand = later.size > 0 ? `; on demand ${weigh(later).toFixed(1)} kB more` : '';
      console.log(`JavaScript on /balie: ${kB.toFixed(1)} kB gzipped (limit ${LIMIT_KB})${onDemand}`);
      if (kB > LIMIT_KB) this.error(`JavaScript on /balie is ${kB.toFixed(1)} kB gzipped; the limit is ${LIMIT_KB} kB.`);
    },
  };
}
