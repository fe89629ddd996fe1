// `npm start`: installs what is missing, builds what changed, and runs the server until it is stopped.
// Its settings come from the environment (docs/operating.md); none are needed.
import { join } from 'node:path';
import { ready } from './build.mjs';
import { node24, root, run } from './node24.mjs';

await ready();

// The channel tells the server when this process is gone, also after kill -9: see stop-with-launcher.mjs.
const { code } = await run(
  node24,
  [
    '--enable-source-maps',
    // Rows of a large import pass by the million: cleared after 4 MB each time, they do not fill 150 MB first.
    '--max-semi-space-size=4',
    '--heap-growing-percent=10',
    '--import',
    join(root, 'scripts', 'stop-with-launcher.mjs'),
    join(root, 'server', 'dist', 'main.js'),
    ...process.argv.slice(2),
  ],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { MALLOC_ARENA_MAX: '2', ...process.env } },
);
process.exit(code);
