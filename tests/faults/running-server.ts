import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBinaries } from '../../server/src/database/embedded/binaries.ts';
import { unprivileged } from '../../server/src/database/embedded/unprivileged.ts';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

/** The built server as operators run it: a process of its own, with its own PostgreSQL in a folder of its own. */
export class RunningServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'regiepunt-faults-'));
  /** Everything it said, over all its starts. */
  output = '';
  #process: ChildProcess | null = null;
  #port = 0;

  /** Starts it and waits until it is ready; takes the port it had before. */
  async start(): Promise<void> {
    if (!existsSync(main)) throw new Error('The server is not built: npm run build');
    // With the flags and settings of scripts/node24.mjs.
    const child = spawn(process.execPath, ['--max-semi-space-size=4', '--heap-growing-percent=25', main], {
      env: {
        ...{
          MALLOC_ARENA_MAX: '1',
          MALLOC_MMAP_THRESHOLD_: '131072',
          MALLOC_TRIM_THRESHOLD_: '131072',
          PATH: process.env.PATH,
          NODE_ENV: 'development',
          DEMONSTRATION: 'off',
          LOG_LEVEL: 'debug',
        },
        ...{ DATA_FOLDER: this.folder, PORT: String(this.#port) },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (this.output += String(text)));
    // The first time it takes any port that is free, and says which.
    while (!(await this.ready())) {
      this.#port ||= Number(/Regiepunt draait op http:\/\/localhost:(\d+)\n/.exec(this.output)?.[1] ?? 0);
      if (child.exitCode !== null) throw new Error(`The server did not start:\n${this.output.slice(-2000)}`);
      await sleep(50);
    }
  }

  async ready(): Promise<boolean> {
    if (this.#port === 0) return false;
    const response = await fetch(`http://127.0.0.1:${this.#port}/readyz`).catch(() => null);
    await response?.body?.cancel();
    return response?.status === 200;
  }

  /** Sends an operation; what could not be answered throws. */
  async send(session: string | null, query: string, variables: Record<string, unknown> = {}) {
    const response = await fetch(`http://127.0.0.1:${this.#port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(session && { cookie: `regiepunt=${session}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests name the few fields they look at
      data?: any;
      errors?: { extensions?: { code?: string } }[];
    };
    return { status: response.status, ...body };
  }

  /** Number of its process. */
  get pid(): number {
    return this.#process!.pid!;
  }

  /** Sends a file to be imported, as the form does. @returns id of the import */
  async upload(session: string, libraryId: string, name: string, file: Buffer): Promise<string> {
    const form = new FormData();
    form.set('bibliotheek', libraryId);
    form.set('bestand', new Blob([new Uint8Array(file)]), name);
    const origin = `http://127.0.0.1:${this.#port}`;
    const headers = { origin, cookie: `regiepunt=${session}` };
    const init = { method: 'POST', headers, body: form, redirect: 'manual' } as const;
    const { headers: answer } = await fetch(`${origin}/importeren/bestand`, init);
    return answer.get('location')!.split('/').at(-1)!;
  }

  /** Sends a signal. @returns a promise of how it ended: its exit code, or the signal. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string> {
    const child = this.#process!;
    if (child.exitCode !== null || child.signalCode !== null)
      return Promise.resolve(child.exitCode ?? child.signalCode!);
    const ended = new Promise<number | string>((done) => child.once('exit', (code, by) => done(code ?? by!)));
    child.kill(signal);
    return ended;
  }

  /** Address of the superuser in its PostgreSQL. Line 4 of postmaster.pid is the port. */
  get databaseUrl(): string {
    const password = readFileSync(join(this.folder, 'postgres-password'), 'utf8').trim();
    return `postgres://postgres:${password}@127.0.0.1:${this.#postmaster()[3]}/regiepunt`;
  }

  /** Number of the first process of its PostgreSQL. */
  get databasePid(): number {
    return Number(this.#postmaster()[0]);
  }

  /** Whether its PostgreSQL runs. */
  get databaseRuns(): boolean {
    return existsSync(join(this.folder, 'postgres', 'postmaster.pid'));
  }

  /** Kills PostgreSQL as a power cut would. @returns what starts it again where it was, and waits for that */
  killDatabase(): () => Promise<void> {
    const [pid, port] = [this.databasePid, this.#postmaster()[3]];
    process.kill(pid, 'SIGKILL');
    return async () => {
      const flags = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${tmpdir()}`;
      const data = join(this.folder, 'postgres');
      const args = ['start', '-w', '-D', data, '-l', join(data, 'server.log'), '-o', flags];
      const start = () => spawnSync(...unprivileged().commandFor(findBinaries().pgCtl, args), { stdio: 'ignore' });
      // The killed one holds the folder until the system has buried it.
      for (let left = 40; start().status !== 0; left--) {
        if (left === 0) throw new Error('PostgreSQL did not start again.');
        await sleep(250);
      }
    };
  }

  /** Ends everything this started and removes its folder. */
  async remove(): Promise<void> {
    if (this.#process) await this.end('SIGKILL');
    if (this.databaseRuns) {
      const stop = ['stop', '-w', '-m', 'immediate', '-D', join(this.folder, 'postgres')];
      spawnSync(...unprivileged().commandFor(findBinaries().pgCtl, stop), { stdio: 'ignore' });
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #postmaster(): string[] {
    return readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  }
}

export const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
