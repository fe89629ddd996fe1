import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBinaries } from './binaries.ts';
import { unprivileged } from './unprivileged.ts';

/** Login of the embedded cluster's superuser; the cluster listens on the loopback address only. */
const superuser = 'postgres';

export interface ClusterOptions {
  /** Folder for the data files; made when missing, kept between starts. */
  folder: string;
  /** Extra server settings. Tests switch fsync off; data that people rely on keeps PostgreSQL's defaults. */
  settings?: Record<string, string>;
}

/** A running PostgreSQL of our own. */
export interface Cluster {
  /** Connection string of the superuser for a database in this cluster. */
  urlFor(database: string): string;
  /** True when an earlier run was killed and its PostgreSQL was still running: it is used again. */
  adopted: boolean;
  /** Stops PostgreSQL and waits until its files are closed. */
  stop(): void;
}

/**
 * Starts the PostgreSQL that comes with the npm package, making its data folder the first time.
 * A server left running by a killed process is adopted: its data is intact and its port is known.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = resolve(options.folder);
  const data = join(folder, 'postgres');
  const { initdb, pgCtl } = findBinaries();
  const user = unprivileged();

  const run = (program: string, args: string[], what: string): void => {
    const [command, commandArgs] = user.commandFor(program, args);
    const outcome = spawnSync(command, commandArgs, {
      cwd: folder,
      // pg_ctl hands its own output to the server it leaves behind: a pipe here would never be closed.
      stdio: program === pgCtl ? 'ignore' : ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    if (outcome.status !== 0) {
      const log = existsSync(join(data, 'server.log'))
        ? readFileSync(join(data, 'server.log'), 'utf8').slice(-2000)
        : '';
      throw new Error(
        `${what} failed (${outcome.error?.message ?? `exit ${outcome.status}`}).\n${outcome.stderr ?? ''}${log}`,
      );
    }
  };

  const passwordFile = join(folder, 'postgres-password');
  if (!existsSync(join(data, 'PG_VERSION')) || !existsSync(passwordFile)) {
    // A folder without its version file is an initdb that was broken off: it holds nothing yet.
    if (existsSync(join(data, 'PG_VERSION')))
      throw new Error(`The password of the database in ${data} is gone: ${passwordFile} is missing.`);
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data, { recursive: true });
    user.own(data);
    chmodSync(data, 0o700);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    user.own(passwordFile);
    const login = ['-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
    run(initdb, ['-D', data, ...login, '-E', 'UTF8', '--locale=C.UTF-8'], 'Making the database folder');
  }
  const password = readFileSync(passwordFile, 'utf8').trim();

  let port = await runningPort(data);
  const adopted = port !== null;
  if (port === null) {
    const settings = {
      listen_addresses: '127.0.0.1',
      timezone: 'UTC',
      log_timezone: 'UTC',
      // A large import fills empty tables in half a minute: looked at once a minute, all its plans would be those of empty tables.
      autovacuum_naptime: '5s',
      ...options.settings,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    // No socket file in the folder: its path may be longer than the 107 characters a socket allows.
    flags.push(`-c unix_socket_directories=${process.platform === 'win32' ? '' : tmpdir()}`);
    const log = join(data, 'server.log');
    port = await whenPossible(log, async () => {
      const free = await freePort();
      const given = [...flags, `-c port=${free}`].join(' ');
      run(pgCtl, ['start', '-w', '-t', '120', '-D', data, '-l', log, '-o', given], 'Starting PostgreSQL');
      return free;
    });
  }

  return {
    adopted,
    urlFor: (database) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => run(pgCtl, ['stop', '-w', '-m', 'fast', '-D', data], 'Stopping PostgreSQL'),
  };
}

const passing =
  /"postmaster\.pid" already exists|shared memory block .* still in use|could not bind .*: Address already in use/;

/**
 * A PostgreSQL that was killed holds its folder until the system has buried it and its children have noticed: a start right after
 * it, such as that of a service manager, waits for that. And a port that was free may be taken by another program before it is used.
 */
async function whenPossible<Started>(log: string, start: () => Promise<Started>): Promise<Started> {
  for (let left = 40; ; left--) {
    const logged = existsSync(log) ? readFileSync(log, 'utf8').length : 0;
    try {
      return await start();
    } catch (error) {
      const said = existsSync(log) ? readFileSync(log, 'utf8').slice(logged) : '';
      if (left === 0 || !passing.test(said)) throw error;
      await new Promise((passed) => setTimeout(passed, 250));
    }
  }
}

/** The port of a server that still runs on this data folder, or null. Line 1 of postmaster.pid is its process, line 4 its port. */
async function runningPort(data: string): Promise<number | null> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  try {
    process.kill(Number(lines[0]), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  const port = Number(lines[3]);
  // The process number may have gone to another program since: only a port that answers is a running server.
  return lines[7]?.trim() === 'ready' && (await answers(port)) ? port : null;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
