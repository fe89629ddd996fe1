import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { paraglide } from './paraglide.config.ts';

export default defineConfig({
  build: {
    rolldownOptions: {
      output: {
        // One file of what most pages share, instead of one for each small piece: fewer requests on bad wifi.
        codeSplitting: { groups: [{ name: 'shared', test: /src[\/]lib[\/]/, minShareCount: 6 }] },
      },
    },
  },
  plugins: [
    paraglideVitePlugin(paraglide),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      // One origin, no third parties: nothing is loaded, framed or posted elsewhere. Styles and scripts carry a nonce.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute there is: SvelteKit hides its announcer of new pages with it.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      paths: { relative: false },
    }),
  ],
});
