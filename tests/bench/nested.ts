// Libraries with their points, municipality and opening hours: this API next to PostGraphile 5 and next to a bare http server with
// one statement, on the same database, under the same row-level security. docs/decisions/0004 tells what follows from it.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './nested/built.ts';
import { compareBodies } from './nested/compare.ts';
import { Contestant, type ContestantName, contestantNames } from './nested/contestant.ts';
import { loadInRounds, median } from './nested/load.ts';
import { fillNetwork, size } from './nested/network.ts';
import { timeParts } from './nested/parts.ts';
import { explanation, type Figures, table } from './nested/report.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '8' },
  },
});
const options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
};
/** To reach, against PostGraphile. */
const goal = 1.5;

const cleanUps: (() => void)[] = [];
const cleanUp = () =>
  cleanUps
    .splice(0)
    .reverse()
    .forEach((undo) => undo());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
}

try {
  await bench();
} finally {
  cleanUp();
}

async function bench(): Promise<void> {
  const appUrl = await freshDatabase();
  const contestants: Contestant[] = [];
  for (const name of contestantNames) {
    const contestant = await Contestant.start(name, appUrl);
    cleanUps.push(() => contestant.stop());
    contestants.push(contestant);
  }

  const bodies = new Map<ContestantName, string>();
  for (const contestant of contestants) bodies.set(contestant.name, await contestant.ask());
  compareBodies(bodies);
  console.log(
    `${size.libraries} libraries and ${size.locations} points: all answer the same. ${options.connections} connections:`,
  );

  const statements = new Map<ContestantName, number>();
  for (const contestant of contestants) statements.set(contestant.name, await statementsPerRequest(contestant));
  const rounds = await loadInRounds(contestants, options);
  const figures = new Map<string, Figures>();
  for (const contestant of contestants) {
    const { name } = contestant;
    const own = rounds.get(name)!;
    figures.set(name, {
      requestsPerSecond: median(own.map(({ requestsPerSecond }) => requestsPerSecond)),
      p50: median(own.map(({ p50 }) => p50)),
      p97_5: median(own.map(({ p97_5 }) => p97_5)),
      cpu: median(own.map(({ cpu }) => cpu)),
      memory: (await contestant.state()).memory / 1e6,
      statements: statements.get(name)!,
      size: Buffer.byteLength(bodies.get(name)!) / 1000,
      timesPostgraphile: median(
        own.map(({ requestsPerSecond }, at) => requestsPerSecond / rounds.get('postgraphile')![at]!.requestsPerSecond),
      ),
    });
  }
  const of = (name: ContestantName) => contestants.find((contestant) => contestant.name === name)!;
  const parts = await timeParts(appUrl, of('regiepunt'), of('bare'));

  console.log(`\n${table(figures)}\n`);
  console.log(
    'Statements are counted in each server where it hands them to PostgreSQL; BEGIN, settings and COMMIT included.',
  );
  console.log(`${explanation(parts)}\n`);
  const reached = figures.get('regiepunt')!.timesPostgraphile;
  console.log(`Goal: ${goal} x PostGraphile; ${reached >= goal ? 'reached' : 'not reached'}: ${reached.toFixed(2)}.`);
  if (reached < goal) process.exitCode = 1;
  console.log(
    JSON.stringify({
      bench: 'nested',
      cores: availableParallelism(),
      ...options,
      goal,
      figures: Object.fromEntries(figures),
      parts,
    }),
  );
}

/** Starts a PostgreSQL of its own with the network in it. */
async function freshDatabase(): Promise<string> {
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
  await fillNetwork(adminUrl);
  return appUrl;
}

async function statementsPerRequest(contestant: Contestant, requests = 20): Promise<number> {
  const before = await contestant.state();
  for (let request = 0; request < requests; request++) await contestant.ask();
  return ((await contestant.state()).statements - before.statements) / requests;
}
