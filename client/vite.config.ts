import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { dutchOnlyMessages } from './dutch-only-messages.ts';
import { ownDocumentsOnly } from './own-documents-only.ts';
import { ownScripts } from './own-scripts.ts';
import { pageWeight } from './page-weight.ts';
import { paraglide } from './paraglide.config.ts';

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglide),
    dutchOnlyMessages(),
    ownDocumentsOnly(),
    ownScripts(),
    pageWeight(),
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
          // The desk's worker, which opens it without a network.
          'worker-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      paths: { relative: false },
      // The desk starts it; who looks for help from the street needs none.
      serviceWorker: { register: false },
    }),
  ],
});
