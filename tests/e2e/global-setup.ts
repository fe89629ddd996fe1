import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Platform } from './platform.ts';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

/**
 * Starts the platform as `npm start` does, with a demonstration network of its own: one for each file that runs at the same time.
 * Stops them after the last test.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.allSettled(Array.from({ length: project.config.maxWorkers }, start));
  const stop = async () => {
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop();
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  project.provide(
    'platforms',
    started.flatMap((one) => (one.status === 'fulfilled' ? [one.value.platform] : [])),
  );
  return stop;
}

async function start(): Promise<{ platform: Platform; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-platform-'));
  const server = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await whenServing(server);
  return {
    platform: { address, database: databaseIn(folder) },
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Address of the platform's own database: its port stands in the fourth line of what PostgreSQL says of itself. */
function databaseIn(folder: string): string {
  const password = readFileSync(join(folder, 'postgres-password'), 'utf8').trim();
  const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
    .split('\n')[3]!
    .trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/regiepunt`;
}

/** Waits for the line that says where the platform is; what it said before is the reason when it never comes. */
function whenServing(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((serving, failed) => {
    for (const stream of [server.stdout!, server.stderr!]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        const address = /Regiepunt draait op (\S+)\n/.exec(said)?.[1];
        if (address) serving(address);
        // An error of the server explains a test that fails in the browser.
        if (text.includes('"level":50') || text.includes('"level":60')) process.stderr.write(text);
      });
    }
    server.once('exit', (code) => failed(new Error(`The platform ended with ${code}:\n${said}`)));
  });
}
