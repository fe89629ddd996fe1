import type { Plugin } from 'vite';

/**
 * A text that exists in Dutch alone is compiled as a choice between Dutch and a copy of the Dutch. Only pages that exist in Dutch
 * alone use it, so the choice is left out: on the desk that saves a kilobyte, and a few microseconds for each text shown.
 */
export function dutchOnlyMessages(): Plugin {
  return {
    name: 'regiepunt-dutch-only-messages',
    enforce: 'post',
    transform: {
      filter: { id: /\/paraglide\/messages\/[^/]+\.js$/ },
      handler(code) {
        const copied = /^const en_(\w+) = nl_\1;$/m.exec(code);
        const exported = /^export const (\w+) =/m.exec(code);
        if (!copied || !exported) return undefined;
        const dutch = code.slice(code.indexOf('const nl_'), copied.index);
        return { code: `${dutch}export const ${exported[1]} = nl_${copied[1]};`, map: null };
      },
    },
  };
}
