/** Dutch at the root, English under /en; the address alone decides, so a link always opens in the language it was sent in. */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['url' as const, 'baseLocale' as const],
  emitTsDeclarations: true,
  isServer: 'import.meta.env.SSR',
};
