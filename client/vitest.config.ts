import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'vitest/config';
import { paraglide } from './paraglide.config.ts';

/** Tests of pure functions only; pages are tested in a real browser from tests/. */
export default defineConfig({
  plugins: [paraglideVitePlugin(paraglide)],
  test: { name: 'client', include: ['src/**/*.test.ts'] },
});
