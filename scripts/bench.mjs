// `npm run bench -- NAME`: runs the benchmark tests/bench/NAME.ts on the built server.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ready } from './build.mjs';
import { node24, root, run, sparing, toolEnvironment } from './node24.mjs';

const folder = join(root, 'tests', 'bench');
const [name, ...args] = process.argv.slice(2);
const candidates = [`${name}.ts`, join(`${name}`, `${name}.ts`), join(`${name}`, 'main.ts')].map((file) =>
  join(folder, file),
);
const file = name && candidates.find((candidate) => existsSync(candidate));
if (!file) {
  const names = existsSync(folder) ? readdirSync(folder).map((entry) => entry.replace(/\.ts$/, '')) : [];
  console.error(`Usage: npm run bench -- NAME; the names in tests/bench: ${names.join(', ') || 'none yet'}.`);
  process.exit(1);
}

await ready();
// As the server and its commands run, so that what is measured of memory holds for those.
const { code } = await run(node24, ['--enable-source-maps', ...sparing.flags, file, ...args], {
  env: toolEnvironment(sparing.env),
});
process.exit(code);
