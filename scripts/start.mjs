// `npm start`: installs what is missing, builds what changed, and runs the server until it is stopped.
// Its settings come from the environment (docs/operating.md); none are needed.
import { join } from 'node:path';
import { ready } from './build.mjs';
import { node24, root, run, sparing } from './node24.mjs';

await ready();

// The channel tells the server when this process is gone, also after kill -9: see stop-with-launcher.mjs.
const { code } = await run(
  node24,
  [
    '--enable-source-maps',
    ...sparing.flags,
    '--import',
    join(root, 'scripts', 'stop-with-launcher.mjs'),
    join(root, 'server', 'dist', 'main.js'),
    ...process.argv.slice(2),
  ],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...sparing.env, ...process.env } },
);
process.exit(code);
