// Rules that find mistakes; how the code is laid out is prettier's work.
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** One door for the environment: it is validated once, at the start. */
const environmentOnlyInConfig = [
  'error',
  {
    object: 'process',
    property: 'env',
    message: 'Only server/src/config.ts reads the environment; take the value from there.',
  },
];

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.svelte-kit/',
      '.data/',
      'client/src/lib/graphql/',
      'client/src/lib/paraglide/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: {
      // $props() and $state() are declared with let, also when this file never assigns them.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Texts come from message files, which hold no HTML.
      'svelte/no-at-html-tags': 'error',
      // The platform has an origin of its own: no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['scripts/**', '*.config.js', '.dependency-cruiser.cjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // What a person runs prints for that person; the client's hook writes the server's log.
    files: ['tests/bench/**', 'server/src/cli.ts', 'server/src/main.ts', 'client/src/hooks.server.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['server/src/**/*.ts', 'migrations/src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise that nobody waits for is a statement outside its transaction, or a failure that nobody sees.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts', 'migrations/src/**/*.ts'],
    ignores: ['server/src/config.ts', '**/*.test.ts'],
    rules: { 'no-restricted-properties': environmentOnlyInConfig },
  },
);
