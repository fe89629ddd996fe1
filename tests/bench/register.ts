// Visits a second through the API, and by hand-written pg in one process that does the same work without HTTP, GraphQL and rules: on
// the same database, under the same row-level security, in turn, so that whatever else the machine does hits both alike.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { built } from './nested/built.ts';
import { median, quantile } from './nested/load.ts';
import { loadApi } from './register/load.ts';
import { type Desk, fillDesks } from './register/network.ts';
import { type Place, places } from './register/visits.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '8' },
  },
});
const options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
};
/** To reach: the API's visits a second against those by hand. */
const goal = 0.6;

interface Round {
  perSecond: number;
  /** Latencies in milliseconds. */
  p50: number;
  p95: number;
}

const cleanUps: (() => void)[] = [];
const cleanUp = () =>
  cleanUps
    .splice(0)
    .reverse()
    .forEach((undo) => undo());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (cleanUp(), process.exit(1)));
async function bench(): Promise<void> {
  const { adminUrl, appUrl } = await freshDatabase();
  const desks = await fillDesks(adminUrl, options.connections);
  const api = await start('api', appUrl);
  const bare = await start('bare', appUrl);
  const { sessionCookieName } =
    await built<typeof import('../../server/src/access/session-cookie.ts')>('access/session-cookie');
  const { port } = api.first as { port: number };
  const ways = {
    api: (place: Place, seconds: number) =>
      loadApi({ port, cookie: sessionCookieName(true), ...options, seconds }, desks, place),
    bare: (place: Place, seconds: number) => byHand(bare.child, desks, place, seconds),
  };

  const figures: Record<string, Record<string, Round> & { share?: number }> = {};
  for (const place of places) {
    for (const way of Object.values(ways)) await way(place, 2);
    const rounds: Record<keyof typeof ways, Round[]> = { api: [], bare: [] };
    for (let round = 0; round < options.rounds; round++) {
      for (const [name, way] of Object.entries(ways) as [keyof typeof ways, (typeof ways)['api']][]) {
        const latencies = await way(place, options.seconds);
        const [p50, p95] = [quantile(latencies, 0.5), quantile(latencies, 0.95)];
        rounds[name].push({ perSecond: latencies.length / options.seconds, p50, p95 });
      }
      const [ours, hand] = [rounds.api.at(-1)!, rounds.bare.at(-1)!];
      console.log(
        `  ${place}, round ${round + 1}: API ${ours.perSecond.toFixed(0)} visits/s, by hand ${hand.perSecond.toFixed(0)}`,
      );
    }
    const share = median(rounds.api.map(({ perSecond }, at) => perSecond / rounds.bare[at]!.perSecond));
    figures[place] = { api: middle(rounds.api), bare: middle(rounds.bare), share } as never;
  }
  await checkCounts(adminUrl);
  report(figures);
}

function report(figures: Record<string, Record<string, Round> & { share?: number }>): void {
  console.log('\n                          visits/s     p50 ms     p95 ms');
  for (const [place, of] of Object.entries(figures)) {
    for (const [name, label] of [
      ['api', 'through the API'],
      ['bare', 'by hand'],
    ] as const) {
      const { perSecond, p50, p95 } = of[name]!;
      const cells = [perSecond.toFixed(0), p50.toFixed(1), p95.toFixed(1)].map((cell) => cell.padStart(11)).join('');
      console.log(`${place.padEnd(17)}${label.padEnd(17)}${cells}`.replace(/^(.{34})\s{7}/, '$1'));
    }
    console.log(`  share ${(100 * of.share!).toFixed(0)} %`);
  }
  const reached = Math.min(...Object.values(figures).map(({ share }) => share!));
  console.log(`\nGoal: at least ${100 * goal} % of what is reached by hand; ${reached >= goal ? '' : 'not '}reached.`);
  if (reached < goal) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'register', cores: availableParallelism(), ...options, goal, figures }));
}

const middle = (rounds: Round[]): Round => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
});

async function byHand(child: ChildProcess, desks: Desk[], place: Place, seconds: number): Promise<number[]> {
  const answer = once(child, 'message') as Promise<[{ latencies: number[] }]>;
  child.send({ desks, place, seconds });
  return (await answer)[0].latencies;
}

async function start(name: 'api' | 'bare', appUrl: string): Promise<{ child: ChildProcess; first: unknown }> {
  const program = fileURLToPath(new URL(`./register/${name}.ts`, import.meta.url));
  // One connection more for the API, which listens for changes over it.
  const child = fork(program, [appUrl, String(options.connections)], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  cleanUps.push(() => child.kill('SIGKILL'));
  child.once('exit', (code) => code && console.error(`${name} ended with code ${code}.`));
  return { child, first: ((await once(child, 'message')) as [unknown])[0] };
}

/** Starts a PostgreSQL of its own. */
async function freshDatabase(): Promise<{ adminUrl: string; appUrl: string }> {
  const { startCluster } =
    await built<typeof import('../../server/src/database/embedded/cluster.ts')>('database/embedded/cluster');
  const { prepareDatabase } =
    await built<typeof import('../../server/src/database/prepare-database.ts')>('database/prepare-database');
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await startCluster({ folder });
  cleanUps.push(() => cluster.stop());
  const adminUrl = cluster.urlFor('postgres');
  const { appUrl } = await prepareDatabase(adminUrl, null);
  return { adminUrl, appUrl };
}

/** Speed at the cost of right counts would be none. */
async function checkCounts(adminUrl: string): Promise<void> {
  const { asMigrator } = await built<typeof import('../../server/src/database/as-migrator.ts')>('database/as-migrator');
  const { recount } = await built<typeof import('../../server/src/registration/recount.ts')>('registration/recount');
  const { days, months } = await asMigrator(adminUrl, (client) => recount(client, () => {}));
  if (days.rows + months.rows > 0) throw new Error('The counts are wrong.');
}

try {
  await bench();
} finally {
  cleanUp();
}
