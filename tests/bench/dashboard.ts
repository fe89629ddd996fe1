// A full dashboard (cards, comparison, course, six distributions) of a library, a municipality, a province and the nation, through the API;
// next to SQL written by hand over the same counts with bare pg and bare http, and next to counting the registrations. On 500,000 and on 5,000,000 visits.
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { nationByRows } from './dashboard/by-rows.ts';
import { type Sessions, askingLibrary, fillCountry, size } from './dashboard/network.ts';
import { type Asked, type Periods, crossTable, dashboard, periodsOn } from './dashboard/questions.ts';
import { fillVisits } from './dashboard/visits.ts';
import { built } from './nested/built.ts';
import { median } from './nested/load.ts';
import type { State } from './nested/serving.ts';

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '500000,5000000' },
    times: { type: 'string', default: '30' },
  },
});
const sizes = values.visits.split(',').map((count) => Number(count.replaceAll('_', '')));
const times = Number(values.times);
/** To reach: the API against SQL by hand, counting rows against the API for the nation, tenfold the visits against before, megabytes. */
const goals = { timesByHand: 1.5, rowsTimesNation: 20, timesTenfold: 1.3, memory: 300 };

/** Milliseconds of the middle one of many, and what the API needed for it. */
interface Timing {
  api: number;
  byHand: number;
  statements: number;
}
interface Figures {
  scopes: Record<string, Timing>;
  /** Milliseconds of the nation by counting rows, and of cross-tables of a library. */
  rows: number;
  crossTables: number;
  /** Megabytes of the server. */
  memory: number;
}

const cleanUps: (() => void)[] = [];
const cleanUp = () =>
  cleanUps
    .splice(0)
    .reverse()
    .forEach((undo) => undo());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (cleanUp(), process.exit(1)));

async function bench(): Promise<void> {
  const { dayAt } = await built<typeof import('../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');
  const today = dayAt();
  const { adminUrl, appUrl } = await freshDatabase();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const sessions = await fillCountry(admin);
  console.log(
    `${size.points} points, ${size.libraries} libraries, ${size.municipalities} municipalities, ${size.years} years.`,
  );
  const figures = new Map<number, Figures>();
  for (const visits of sizes) {
    console.log(`\n${visits.toLocaleString('en')} visits:`);
    await fillVisits(admin, visits, today);
    figures.set(visits, await measure({ admin, adminUrl, appUrl, sessions, today }));
  }
  await admin.end();
  report(figures);
}

async function measure(given: {
  admin: pg.Client;
  adminUrl: string;
  appUrl: string;
  sessions: Sessions;
  today: string;
}): Promise<Figures> {
  const { admin, adminUrl, appUrl, sessions, today } = given;
  const periods = periodsOn(today);
  const api = await startApi(appUrl);
  const hand = await startByHand(adminUrl);
  const library = await admin.query<{ id: string }>(`select ${askingLibrary}::text as id`);
  const asked: Asked[] = [
    { kind: 'LIBRARY', id: library.rows[0]!.id },
    { kind: 'MUNICIPALITY', id: 'GM0140' },
    { kind: 'PROVINCE', id: 'PV25' },
    { kind: 'NATION', id: 'NL' },
  ];
  const scopes: Record<string, Timing> = {};
  for (const scope of asked) {
    const session = scope.kind === 'LIBRARY' ? sessions.coordinator : sessions.analyst;
    const viaApi = () => api.ask(session, dashboard, { scope, ...periods });
    const byHand = () => hand.ask(scope, periods);
    for (let round = 0; round < 8; round++) {
      await viaApi();
      await byHand();
    }
    const before = await api.state();
    const taken = { api: [] as number[], byHand: [] as number[] };
    // In turn, so that whatever else the machine does hits both alike.
    for (let round = 0; round < times; round++) {
      taken.api.push(await timed(viaApi));
      taken.byHand.push(await timed(byHand));
    }
    const statements = ((await api.state()).statements - before.statements) / times;
    scopes[scope.kind] = { api: median(taken.api), byHand: median(taken.byHand), statements };
  }
  const rows = await timed(() => nationByRows(admin, periods));
  const crossTables = await several(5, () =>
    api.ask(sessions.coordinator, crossTable, { scope: asked[0], ...periods }),
  );
  const memory = (await api.state()).memory / 1e6;
  api.stop();
  hand.stop();
  return { scopes, rows, crossTables, memory };
}

async function several(count: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let at = 0; at < count; at++) taken.push(await timed(work));
  return median(taken);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Starts a program that listens, and asks how it is doing. */
async function start(name: 'api' | 'by-hand', url: string) {
  const program = fileURLToPath(new URL(`./dashboard/${name}.ts`, import.meta.url));
  const child: ChildProcess = fork(program, [url], { env: { ...process.env, NODE_ENV: 'production' } });
  cleanUps.push(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with code ${code} before it listened.`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => {});
  const post = async (headers: Record<string, string>, body: unknown) => {
    const json = { 'content-type': 'application/json' };
    const address = `http://127.0.0.1:${port}/graphql`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${name} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const state = async () => {
    const told = once(child, 'message') as Promise<[State]>;
    child.send('state');
    return (await told)[0];
  };
  return { post, state, stop: () => child.kill('SIGKILL') };
}

async function startByHand(adminUrl: string) {
  const { post, stop } = await start('by-hand', adminUrl);
  return { stop, ask: (asked: Asked, periods: Periods) => post({}, { asked, periods }) };
}

async function startApi(appUrl: string) {
  const { post, ...rest } = await start('api', appUrl);
  const { sessionCookieName } =
    await built<typeof import('../../server/src/access/session-cookie.ts')>('access/session-cookie');
  const ask = async (session: string, document: string, variables: Record<string, unknown>) => {
    const answer = (await post(
      { cookie: `${sessionCookieName(true)}=${session}` },
      { documentId: createHash('sha256').update(document).digest('hex'), variables },
    )) as { data?: { figures: unknown }; errors?: unknown };
    if (!answer.data?.figures || answer.errors)
      throw new Error(`The API answered ${JSON.stringify(answer).slice(0, 500)}`);
    return answer.data.figures;
  };
  return { ask, ...rest };
}

function report(figures: Map<number, Figures>): void {
  const misses: string[] = [];
  const check = (what: string, value: number, reached: boolean) => {
    if (!reached) misses.push(`${what}: ${value.toFixed(2)}`);
  };
  const smallest = figures.get(sizes[0]!)!;
  for (const [visits, { scopes, rows, crossTables, memory }] of figures) {
    console.log(`\n${visits.toLocaleString('en')} visits`.padEnd(24) + '  API ms  by hand ms  times  statements');
    for (const [kind, { api, byHand, statements }] of Object.entries(scopes)) {
      console.log(
        `  ${kind.padEnd(20)}${api.toFixed(1).padStart(9)}${byHand.toFixed(1).padStart(12)}${(api / byHand).toFixed(2).padStart(7)}${statements.toFixed(0).padStart(12)}`,
      );
      check(`${visits} ${kind}: times by hand`, api / byHand, api <= goals.timesByHand * byHand);
      const tenfold = api / smallest.scopes[kind]!.api;
      check(`${visits} ${kind}: times the smallest`, tenfold, tenfold <= goals.timesTenfold);
    }
    const nation = rows / scopes['NATION']!.api;
    console.log(`  counting rows for the nation: ${rows.toFixed(0)} ms, ${nation.toFixed(0)} times the API`);
    console.log(
      `  cross-tables over the rows of a library: ${crossTables.toFixed(1)} ms; memory of the server: ${memory.toFixed(0)} MB`,
    );
    check(`${visits}: counting rows times the API`, nation, nation >= goals.rowsTimesNation);
    check(`${visits}: memory`, memory, memory < goals.memory);
  }
  console.log(misses.length === 0 ? '\nAll goals reached.' : `\nNot reached:\n  ${misses.join('\n  ')}`);
  if (misses.length > 0) process.exitCode = 1;
  const all = Object.fromEntries(figures);
  console.log(
    JSON.stringify({ bench: 'dashboard', cores: availableParallelism(), ...size, goals, misses, figures: all }),
  );
}

/** Starts a PostgreSQL of its own; nothing in it has to survive. */
async function freshDatabase(): Promise<{ adminUrl: string; appUrl: string }> {
  const { startCluster } =
    await built<typeof import('../../server/src/database/embedded/cluster.ts')>('database/embedded/cluster');
  const { prepareDatabase } =
    await built<typeof import('../../server/src/database/prepare-database.ts')>('database/prepare-database');
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await startCluster({
    folder,
    settings: {
      ...{ fsync: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '8GB' },
      ...{ shared_buffers: '2GB', work_mem: '256MB', maintenance_work_mem: '1GB', autovacuum: 'off' },
    },
  });
  cleanUps.push(() => cluster.stop());
  const adminUrl = cluster.urlFor('postgres');
  const { appUrl } = await prepareDatabase(adminUrl, null);
  return { adminUrl, appUrl };
}

try {
  await bench();
} finally {
  cleanUp();
}
