// Visits a second through the API, and by hand-written pg in one process: the same asked of the database without HTTP, GraphQL and
// rules; and, as the floor under both, its last statement alone. On the same database, under the same row-level security, in turn,
// so that whatever else the machine does hits all alike.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { built } from './nested/built.ts';
import { median, quantile } from './nested/load.ts';
import type { Turn } from './register/bare.ts';
import { loadApi } from './register/load.ts';
import { fillDesks } from './register/network.ts';
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

const labels = { api: 'through the API', byHand: 'the same by hand', statement: 'one statement by hand' };
type Way = keyof typeof labels;
type Figures = Record<string, Record<Way, Round> & { shareOfByHand: number; shareOfStatement: number }>;

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
    byHand: (place: Place, seconds: number) => byHand(bare.child, { work: 'transaction', desks, place, seconds }),
    statement: (place: Place, seconds: number) => byHand(bare.child, { work: 'statement', desks, place, seconds }),
  };

  const figures: Figures = {};
  for (const place of places) {
    for (const way of Object.values(ways)) await way(place, 2);
    const rounds: Record<keyof typeof ways, Round[]> = { api: [], byHand: [], statement: [] };
    for (let round = 0; round < options.rounds; round++) {
      for (const [name, way] of Object.entries(ways) as [keyof typeof ways, (typeof ways)['api']][]) {
        const latencies = await way(place, options.seconds);
        const [p50, p95] = [quantile(latencies, 0.5), quantile(latencies, 0.95)];
        rounds[name].push({ perSecond: latencies.length / options.seconds, p50, p95 });
      }
      const line = Object.entries(rounds).map(
        ([name, all]) => `${labels[name as Way]} ${all.at(-1)!.perSecond.toFixed(0)}`,
      );
      console.log(`  ${place}, round ${round + 1}, visits/s: ${line.join(', ')}`);
    }
    const share = (of: Way) => median(rounds.api.map(({ perSecond }, at) => perSecond / rounds[of][at]!.perSecond));
    figures[place] = {
      ...{ api: middle(rounds.api), byHand: middle(rounds.byHand), statement: middle(rounds.statement) },
      ...{ shareOfByHand: share('byHand'), shareOfStatement: share('statement') },
    };
  }
  await checkCounts(adminUrl);
  report(figures);
}

function report(figures: Figures): void {
  console.log(`\n${'visits/s'.padStart(52)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}`);
  for (const [place, of] of Object.entries(figures)) {
    for (const [way, label] of Object.entries(labels) as [Way, string][]) {
      const { perSecond, p50, p95 } = of[way];
      const cells = [perSecond.toFixed(0).padStart(9), p50.toFixed(1).padStart(9), p95.toFixed(1).padStart(9)];
      console.log(place.padEnd(18) + label.padEnd(25) + cells.join(''));
    }
    const [hand, statement] = [of.shareOfByHand, of.shareOfStatement].map((share) => (100 * share).toFixed(0));
    console.log(`  the API reaches ${hand} % of the same by hand, ${statement} % of its last statement alone`);
  }
  const reached = Math.min(...Object.values(figures).map(({ shareOfByHand }) => shareOfByHand));
  console.log(`\nGoal: at least ${100 * goal} % of the same by hand; ${reached >= goal ? '' : 'not '}reached.`);
  if (reached < goal) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'register', cores: availableParallelism(), ...options, goal, figures }));
}

const middle = (rounds: Round[]): Round => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
});

async function byHand(child: ChildProcess, turn: Turn): Promise<number[]> {
  const answer = once(child, 'message') as Promise<[{ latencies: number[] }]>;
  child.send(turn);
  return (await answer)[0].latencies;
}

const programs = {
  api: new URL('./register/api.ts', import.meta.url),
  bare: new URL('./register/bare.ts', import.meta.url),
};

async function start(name: 'api' | 'bare', appUrl: string): Promise<{ child: ChildProcess; first: unknown }> {
  const program = fileURLToPath(programs[name]);
  const child = fork(program, [appUrl, String(options.connections)], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  cleanUps.push(() => child.kill('SIGKILL'));
  // Nobody would answer any more.
  child.once('exit', (code) => code && (console.error(`${name} ended with code ${code}.`), cleanUp(), process.exit(1)));
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
