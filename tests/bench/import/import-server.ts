import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { RunningServer } from '../../faults/running-server.ts';
import { built } from '../nested/built.ts';
import { points } from './files.ts';

/** What a step took. Where others use the same machine the seconds of the processor say more than those of the clock. */
export interface Taken {
  seconds: number;
  /** Seconds of processor time of the server's process. */
  server: number;
  /** Seconds of processor time of PostgreSQL, all its processes together. */
  postgres: number;
  /** The most memory the server's process had from its start until the end of this step, in megabytes. */
  memory: number;
}

/** An import and what each of its steps took. */
export interface Measured {
  id: string;
  added: number;
  known: number;
  read: Taken;
  check: Taken;
  store: Taken;
}

const fields = 'state failure added known refused remarks { outcome message rows }';

/** The built server in a process of its own, with one library, and a coordinator who imports. */
export class ImportServer {
  readonly #server = new RunningServer();
  #admin!: pg.Client;
  #session = '';
  #library = '';

  static async start(): Promise<ImportServer> {
    const own = new ImportServer();
    try {
      await own.#server.start();
      await own.#connect();
      await own.#fill();
    } catch (error) {
      await own.#server.remove();
      throw error;
    }
    return own;
  }

  get adminUrl(): string {
    return this.#server.databaseUrl;
  }

  /** A fresh process on the same database: the memory of one import says nothing of the next. */
  async restart(): Promise<void> {
    await this.#admin.end();
    await this.#server.end('SIGTERM');
    await this.#server.start();
    await this.#connect();
  }

  /** Uploads a file and takes every step. */
  async import(name: string, file: Buffer): Promise<Measured> {
    const [id, read] = await this.#taken(async () => {
      const uploaded = await this.#server.upload(this.#session, this.#library, name, file);
      await this.#until(uploaded, 'READ');
      return uploaded;
    });
    const [, check] = await this.#taken(() => this.#step('checkImport', id, 'CHECKED'));
    const [run, store] = await this.#taken(() => this.#step('runImport', id, 'DONE'));
    return { id, ...run, read, check, store };
  }

  /** Takes an import back. */
  async undo(id: string): Promise<Taken> {
    return (await this.#taken(() => this.#step('undoImport', id, 'UNDONE')))[1];
  }

  async stop(): Promise<void> {
    await this.#admin.end().catch(() => {});
    await this.#server.remove();
  }

  async #connect(): Promise<void> {
    this.#admin = new pg.Client({ connectionString: this.#server.databaseUrl });
    this.#admin.on('error', () => {});
    await this.#admin.connect();
  }

  /** One library with its points, and a coordinator who is signed in. */
  async #fill(): Promise<void> {
    const { hashOfToken, newToken } =
      await built<typeof import('../../../server/src/access/tokens.ts')>('access/tokens');
    const [user, place] = [randomUUID(), 'GM0148'];
    this.#library = randomUUID();
    this.#session = newToken();
    const run = (text: string, values: unknown[]) => this.#admin.query(text, values);
    await run('insert into province values ($1, $1) on conflict do nothing', ['PV23']);
    await run(
      `insert into municipality (code, name, province_code, longitude, latitude) values ($1, 'Dalfsen', 'PV23', 6.25, 52.5) on conflict do nothing`,
      [place],
    );
    await run(`insert into library (id, name) values ($1, 'Bibliotheek De Meting')`, [this.#library]);
    for (const name of points) {
      const values = [this.#library, randomUUID(), place];
      await run('begin', []);
      await run(
        'insert into location_municipality (library_id, location_id, municipality_code) values ($1, $2, $3)',
        values,
      );
      await run(
        `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
         values ($1, $2, $3, $4, 'IDO', 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, 'OPEN', '2020-01-01')`,
        [...values, name],
      );
      await run('commit', []);
    }
    await run('insert into app_user (id, email, name) values ($1, $2, $2)', [user, 'coor@example.nl']);
    await run(
      `insert into membership (user_id, role, library_id, valid_from) values ($1, 'COORDINATOR', $2, '2020-01-01')`,
      [user, this.#library],
    );
    await run('insert into session (token_hash, user_id) values ($1, $2)', [hashOfToken(this.#session), user]);
  }

  async #step(step: string, importId: string, state: string): Promise<{ added: number; known: number }> {
    const text = `mutation ($libraryId: ID!, $importId: ID!) { ${step}(libraryId: $libraryId, importId: $importId) { problems { code } } }`;
    const { data } = await this.#server.send(this.#session, text, { libraryId: this.#library, importId });
    if (data[step].problems.length > 0) throw new Error(`${step}: ${JSON.stringify(data[step].problems)}`);
    return this.#until(importId, state);
  }

  async #until(id: string, state: string): Promise<{ added: number; known: number }> {
    for (;;) {
      const text = `query ($id: ID!) { importRun(id: $id) { ${fields} } }`;
      const { data } = await this.#server.send(this.#session, text, { id });
      const run = data.importRun;
      if (run.state === 'FAILED')
        throw new Error(`The import failed: ${run.failure}\n${this.#server.output.slice(-2000)}`);
      if (run.state === state) {
        if (run.refused > 0) throw new Error(`Rows were refused: ${JSON.stringify(run.remarks)}`);
        return { added: run.added, known: run.known };
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  async #taken<T>(work: () => Promise<T>): Promise<[T, Taken]> {
    const [server, postgres, start] = [processorOf(this.#server.pid), this.#postgres(), performance.now()];
    const result = await work();
    const taken = {
      seconds: round((performance.now() - start) / 1000),
      server: round(processorOf(this.#server.pid) - server),
      postgres: round(this.#postgres() - postgres),
      memory: this.#mostMemory(),
    };
    return [result, taken];
  }

  #postgres(): number {
    const pids = [this.#server.databasePid, ...childrenOf(this.#server.databasePid)];
    return pids.reduce((sum, pid) => sum + processorOf(pid), 0);
  }

  /** The peak since the process began, from the kernel. */
  #mostMemory(): number {
    const status = readFileSync(`/proc/${this.#server.pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1000);
  }
}

/** Seconds of processor time of a process and of what it started and has ended: fields 14 to 17, in hundredths. */
function processorOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / 100;
  } catch {
    return 0;
  }
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const round = (seconds: number): number => Math.round(seconds * 10) / 10;
