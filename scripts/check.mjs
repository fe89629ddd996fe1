// `npm run check`: all that can be said about the source without running it. Two parts at a time; a line per part, and
// the output of those that fail. `npm run check -- lint format` runs only those.
import { join } from 'node:path';
import { installMissing } from './install-missing.mjs';
import { node24, root, run, since } from './node24.mjs';

const cache = 'node_modules/.cache';

/** In the order in which they start: the longest first. */
const parts = {
  'client types': () => tool('npm', ['run', '--silent', 'check', '-w', 'client']),
  lint: () => tool('eslint', ['.', '--max-warnings=0']),
  types: () => tool('tsc', ['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`]),
  'unused code': () => tool('knip', ['--no-config-hints', '--cache', '--cache-location', `${cache}/knip`]),
  layers: () =>
    tool('depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      'server/src',
      'migrations/src',
      'personal-data/src',
      'client/src',
      'tests',
    ]),
  format: () =>
    tool('prettier', ['--check', '--log-level=warn', '--cache', `--cache-location=${cache}/prettier/check`, '.']),
  schema: schemaIsCurrent,
  codegen: () => tool('graphql-codegen', ['--config', 'codegen.yml', '--check']),
};

await installMissing();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}; the parts are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const start = Date.now();
const waiting = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
const failed = [];
await Promise.all([work(), work()]);
console.log(failed.length === 0 ? `All clean in ${since(start)}.` : `Not clean: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, part] = next;
    const started = Date.now();
    const { code, output } = await part();
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${since(started)})`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trimEnd().replaceAll(/^/gm, '       '));
  }
}

function tool(command, args) {
  return run(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The committed schema is the one the code makes. */
async function schemaIsCurrent() {
  const built = await tool('turbo', [
    'run',
    'build',
    '--filter=@regiepunt/server',
    '--ui=stream',
    '--output-logs=errors-only',
  ]);
  if (built.code !== 0) return built;
  return tool(node24, [join(root, 'server', 'dist', 'write-schema.js'), '--check']);
}
