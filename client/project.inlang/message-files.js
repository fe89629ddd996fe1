/**
 * Reads our message files for paraglide: one JSON file per feature and language, `messages/nl/desk.json`.
 * A message is called by its feature and key: `save` in `desk.json` becomes `m.desk_save()`.
 * Why not inlang's own plugin: it keeps all texts of a language in one file and is fetched from a CDN at build time.
 * A message is plain text with `{placeholders}`; singular and plural are two messages, `..._one` and `..._other`.
 */
const KEY = 'plugin.regiepunt.messageFiles';

function filesFor(settings) {
  const { pathPattern, features } = settings[KEY];
  return settings.locales.flatMap((locale) =>
    features[locale].map((feature) => ({
      locale,
      path: pathPattern.replace('{locale}', locale).replace('{feature}', feature),
      metadata: { feature },
    })),
  );
}

/** 'Hallo {naam}!' becomes text and variable references, in order. */
function patternOf(text) {
  return text
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { type: 'expression', arg: { type: 'variable-reference', name: part.slice(1, -1) } }
        : { type: 'text', value: part },
    );
}

export default {
  key: KEY,
  toBeImportedFiles: async ({ settings }) => filesFor(settings),
  importFiles: async ({ files, settings }) => {
    const bundles = new Map();
    const messages = [];
    const variants = [];
    for (const file of files) {
      const feature = file.toBeImportedFilesMetadata.feature;
      const entries = Object.entries(JSON.parse(new TextDecoder().decode(file.content)));
      for (const [key, text] of entries) {
        const id = `${feature}_${key}`;
        const pattern = patternOf(text);
        const names = pattern.filter((part) => part.type === 'expression').map((part) => part.arg.name);
        if (file.locale === settings.baseLocale || !bundles.has(id)) {
          const declarations = [...new Set(names)].map((name) => ({ type: 'input-variable', name }));
          bundles.set(id, { id, declarations });
        }
        messages.push({ bundleId: id, locale: file.locale, selectors: [] });
        variants.push({ messageBundleId: id, messageLocale: file.locale, matches: [], pattern });
      }
    }
    return { bundles: [...bundles.values()], messages, variants };
  },
};
