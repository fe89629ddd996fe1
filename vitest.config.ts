import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** One cluster of PostgreSQL for the whole run; each file that needs it works in a copy of one migrated database. */
const globalSetup = ['server/src/testing/global-setup.ts'];
/** Each file has the metadata of the schema, and one day from beginning to end. */
const setupFiles = ['server/src/testing/away-from-midnight.ts', 'server/src/testing/metadata.ts'];
/**
 * Files that follow each other in one process share the modules they load, which would else take a third of the time. What they may not
 * share they make themselves: a database, a server, a clock that stands still and goes on again at the end.
 */
const isolate = false;
/** Workspaces are tested from their source, not from what was built of it. */
const ssr = { resolve: { conditions: ['source', ...defaultServerConditions] } };

/** The same copy of graphql that packages outside the bundler get: two copies do not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    // Two cores, and the database is at work beside the tests.
    maxWorkers: 2,
    projects: [
      'client/vitest.config.ts',
      {
        ssr,
        resolve,
        test: {
          name: 'server',
          include: [
            'server/src/**/*.test.ts',
            'migrations/src/**/*.test.ts',
            'personal-data/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          globalSetup,
          setupFiles,
          isolate,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ssr,
        resolve,
        test: {
          name: 'platform',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/faults/**'],
          globalSetup,
          setupFiles,
          isolate,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        ssr,
        resolve,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          setupFiles,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Servers of their own that are killed and must be back in time: one after the other, when the rest is done.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          setupFiles: ['server/src/testing/away-from-midnight.ts', 'tests/e2e/say-what-was-seen.ts'],
          // What a page does after it was asked to takes as long as the machine lets it.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the rest, which it would compete with for the processor.
          sequence: { groupOrder: 1 },
          // Of tests that say they may run side by side.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
