// `npm run import`, `npm run administrator`, `npm run recount`: the server's commands. A file named on the command line is
// looked up from where the command was typed; npm itself moves to the root of the repository.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ready } from './build.mjs';
import { node24, root, run, sparing } from './node24.mjs';

await ready();

const from = process.env.INIT_CWD ?? process.cwd();
const [command, ...args] = process.argv.slice(2);
const paths = args.map((arg) => (existsSync(resolve(from, arg)) ? resolve(from, arg) : arg));
const cli = join(root, 'server', 'dist', 'cli.js');
const { code } = await run(node24, ['--enable-source-maps', ...sparing.flags, cli, command ?? '--help', ...paths], {
  env: { ...sparing.env, ...process.env },
});
process.exit(code);
