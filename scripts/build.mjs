// Builds what changed since the last time: turbo keeps the results of each package by the content it was made from.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';
import { run, since } from './node24.mjs';

export async function buildChanged() {
  const start = Date.now();
  const { code, output } = await run('turbo', ['run', 'build', '--ui=stream', '--output-logs=new-only'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    onStart: () => setTimeout(() => console.log('Building what changed ...'), 1500).unref(),
  });
  if (code !== 0) {
    process.stdout.write(output);
    console.error('\nThe build failed; the first error above says where.');
    return false;
  }
  if (!output.includes('FULL TURBO')) console.log(`Built in ${since(start)}.`);
  return true;
}

/** Installs and builds; ends the process when that fails. */
export async function ready() {
  await installMissing();
  if (!(await buildChanged())) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ready();
