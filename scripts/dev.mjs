// `npm run dev`: like `npm start`, and builds and restarts after every change to the source.
import { join } from 'node:path';
import { ready } from './build.mjs';
import { node24, root, run } from './node24.mjs';

await ready();

const main = join(root, 'server', 'dist', 'main.js');
const [server] = await Promise.all([
  run(node24, ['--enable-source-maps', '--watch', '--watch-preserve-output', main], { env: process.env }),
  run('turbo', ['watch', 'build', '--ui=stream', '--output-logs=new-only']),
]);
process.exit(server.code);
