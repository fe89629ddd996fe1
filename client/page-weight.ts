import type { Plugin } from 'vite';
import { chunksOf, loadedBy, weigh } from './weigh.ts';

/** Kilobytes, gzipped, that pages of SvelteKit may load before they work, with SvelteKit itself in it. */
const LIMITS_KB = { '/vind': 100, '/witte-vlekken': 120 };
/** Loaded on every page of SvelteKit: its start, its application, and the frame around all pages. */
const ALWAYS = ['entry/start', 'entry/app'];
const FRAME = 'src/routes/+layout.svelte';

/** Prints how much JavaScript a page loads, and fails the build above its limit. */
export function pageWeight(): Plugin {
  return {
    name: 'regiepunt-page-weight',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      const always = [...chunks].filter(([, { name }]) => ALWAYS.includes(name)).map(([file]) => file);
      if (always.length < ALWAYS.length) this.error('SvelteKit starts from other files than we weigh.');
      /** The file that begins with a page: SvelteKit makes one for each, which does nothing but load it. */
      const nodeOf = (page: string): string => {
        const found = [...chunks].find(
          ([, { facadeModuleId }]) =>
            facadeModuleId &&
            /\/nodes\/\d+\.js$/.test(facadeModuleId) &&
            this.getModuleInfo(facadeModuleId)?.importedIds.some((id) => id.endsWith(page)),
        );
        return found?.[0] ?? this.error(`No file begins with ${page}.`);
      };
      for (const [route, limit] of Object.entries(LIMITS_KB)) {
        const starts = [...always, nodeOf(FRAME), nodeOf(`src/routes${route}/+page.svelte`)];
        const loaded = new Set(starts.flatMap((file) => loadedBy(chunks, file)));
        const kB = weigh(chunks, loaded);
        process.stdout.write(`JavaScript on ${route}: ${kB.toFixed(1)} kB gzipped (limit ${limit})\n`);
        if (kB > limit) this.error(`JavaScript on ${route} is ${kB.toFixed(1)} kB gzipped; the limit is ${limit} kB.`);
      }
    },
  };
}
