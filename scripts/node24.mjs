// What every script needs: where the repository is, the project's own Node, and starting a process so that it
// ends when this one does. Plain JavaScript without dependencies: it runs on the machine's Node, before anything is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');

/** The project's Node (npm package `node`). The machine's own may be too old for SvelteKit and Vitest. */
export const node24 = join(root, 'node_modules', 'node', 'bin', 'node');

/**
 * How Node runs the server and its commands. Left to itself it lets 150 MB of what a large import has done with lie before it clears any
 * of it; cleared at every tenth, clearing takes most of the time. The
 * settings of malloc (glibc) give large pieces, such as an uploaded file, back to the system. The same in tests/faults/running-server.ts.
 */
export const sparing = {
  flags: ['--max-semi-space-size=4', '--heap-growing-percent=25'],
  env: { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' },
};

/** The environment for tools: the project's Node and commands first, nothing that calls home. */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: [bin, ...outsidePath()].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    ...extra,
  };
}

/** PATH without the project's own commands: what installs node_modules must not run from node_modules. */
export function outsidePath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => folder !== '' && !folder.endsWith(join('node_modules', '.bin')));
}

/**
 * Starts a process and passes the signals that ask this one to stop on to it, so that nothing is left running.
 * Resolves with its exit code (128 + number when a signal ended it) and, for `stdio: 'pipe'`, what it printed.
 */
export function run(file, args, options = {}) {
  const { onStart, ...rest } = options;
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, env: toolEnvironment(), stdio: 'inherit', ...rest });
    onStart?.(child);
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));

    const passOn = { SIGINT: 'SIGINT', SIGTERM: 'SIGTERM', SIGHUP: 'SIGTERM' };
    const handlers = Object.entries(passOn).map(([signal, sent]) => [signal, () => child.kill(sent)]);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    const parentWatch = setInterval(() => parentIsGone() && child.kill('SIGTERM'), 500).unref();
    const finish = (code, text) => {
      clearInterval(parentWatch);
      for (const [signal, handler] of handlers) process.off(signal, handler);
      done({ code, output: text });
    };
    child.on('error', (error) => finish(127, `${file} does not start: ${error.message}\n`));
    child.on('close', (code, signal) => {
      finish(code ?? 128 + (constants.signals[signal] ?? 0), Buffer.concat(output).toString());
    });
  });
}

// Who started this. Under npm, its end must be ours, also when it was killed so hard that it passed nothing on; a script
// started by itself may outlive the shell it was typed in.
const parent = process.ppid;
const underNpm = process.env.npm_lifecycle_event !== undefined;

function parentIsGone() {
  return underNpm && process.ppid !== parent;
}

/** "0.4 s", "12 s", "2 min 5 s": how long something took. */
export function since(start) {
  const seconds = (Date.now() - start) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
