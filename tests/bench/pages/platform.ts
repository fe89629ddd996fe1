import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));

export interface Platform {
  url: string;
  stop: () => void;
}

/** Starts the platform as `npm start` does, with the demonstration network in a database of its own. */
export async function startPlatform(): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
  const server = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => {
    server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    server.kill('SIGTERM');
  };
  return { url: await whenServing(server), stop };
}

/** @returns its address, as it says it */
function whenServing(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((serving, failed) => {
    server.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /Regiepunt draait op (\S+)\n/.exec(said)?.[1];
      if (address) serving(address);
    });
    server.once('exit', (code) => failed(new Error(`The platform ended with ${code} before it served.`)));
  });
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
