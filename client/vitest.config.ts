import { defineConfig } from 'vitest/config';

/** Tests of pure functions only; pages are tested in a real browser from tests/. */
export default defineConfig({
  test: {
    name: 'client',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./compile-messages.ts'],
    isolate: false,
    maxWorkers: 2,
  },
});
