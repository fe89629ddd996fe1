// How long deciding takes what others see of visitors, of 800 points and ten years, and how long it keeps whoever asks meanwhile waiting: in
// a thread of its own, as the server does, next to the thread that answers. Then what a protected distribution costs beside an exact one,
// through the one function, for a municipality, a province and the nation over a year.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { fillCountry } from './dashboard/network.ts';
import { fillVisits } from './dashboard/visits.ts';
import { decideSomePairs, tryCrossTables } from './disclosure/cross-tables.ts';
import { built } from './nested/built.ts';
import { median } from './nested/load.ts';

const { values } = parseArgs({ options: { visits: { type: 'string', default: '500000' } } });
const visits = Number(values.visits.replaceAll('_', ''));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const times = 40;

async function bench(admin: pg.Client, appUrl: string): Promise<void> {
  const { dayAt } = await built<typeof import('../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');
  const { asDeciding } =
    await built<typeof import('../../server/src/disclosure/kept/as-deciding.ts')>('disclosure/kept/as-deciding');
  const { decideYears } = await built<typeof import('../../server/src/disclosure/deciding/decide-years.ts')>(
    'disclosure/deciding/decide-years',
  );
  const today = dayAt();
  await fillCountry(admin);
  await fillVisits(admin, visits, today);
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  const { computeApart } =
    await built<typeof import('../../server/src/computing/compute-apart.ts')>('computing/compute-apart');
  const asked = { today, threshold: 5 };
  const decide = () =>
    computeApart(new AbortController().signal, (compute) => decideYears(asDeciding(pool), { ...asked, compute }));
  const decideHere = () => decideYears(asDeciding(pool), asked);
  const year = Number(today.slice(0, 4)) - 1;
  const anew = () => admin.query(`update decided_year set stale = true where year = $1`, [year]);
  const fingerprint = async () => {
    const { rows } = await admin.query<{ all: string }>(
      `select md5(string_agg(f::text, '' order by f::text)) as all from decided_figure f where month >= make_date($1, 1, 1)`,
      [year],
    );
    return rows[0]!.all;
  };
  const all = await watched('all years', decide);
  await anew();
  const apart = await watched(`${year} anew`, decide);
  const same = await fingerprint();
  await anew();
  const here = await watched(`${year} in the thread that answers`, decideHere);
  if (same !== (await fingerprint())) throw new Error('The two threads decided differently.');
  await decideSomePairs(admin, year, decide, say);
  const { rows } = await admin.query<{ rows: string; size: string }>(
    `select count(*) as rows, pg_size_pretty(pg_total_relation_size('decided_figure')) as size from decided_figure`,
  );
  say(`kept:            ${rows[0]!.rows} rows, ${rows[0]!.size}`);
  await admin.query('analyze decided_figure');
  const reads: Record<string, number> = {};
  for (const [kind, id] of [
    ['MUNICIPALITY', 'GM0101'],
    ['PROVINCE', 'PV21'],
    ['NATION', 'NL'],
  ] as const)
    reads[kind] = await read(pool, kind, id, year);
  await pool.end();
  say(
    JSON.stringify({
      ...{ bench: 'disclosure', cores: availableParallelism(), load: loadavg()[0], visits },
      ...{ all, apart, here, protectedToExact: reads },
    }),
  );
}

/** Seconds that work takes, and milliseconds that whoever asks something meanwhile waits for the thread that answers. */
async function watched(name: string, work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let memory = 0;
  const watching = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 50);
  delay.enable();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  // A turn that took long is written down at its end.
  await new Promise((done) => setTimeout(done, 20));
  delay.disable();
  clearInterval(watching);
  const [p99, longest] = [delay.percentile(99) / 1e6, delay.max / 1e6];
  say(
    `${name}: ${seconds.toFixed(1)} s; who asks meanwhile waits ${p99.toFixed(0)} ms (p99), ${longest.toFixed(0)} ms at most; ${Math.round(memory / 1e6)} MB`,
  );
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return { seconds: rounded(seconds), p99: rounded(p99), longest: rounded(longest), memory: Math.round(memory / 1e6) };
}

/** Six distributions of content exactly, and of visitors as they are protected. */
async function read(pool: pg.Pool, kind: string, id: string, year: number): Promise<number> {
  const client = await pool.connect();
  const ask = async (grain: string, dimensions: string[]) => {
    const asked = { kind, ids: [id], from: `${year}-01-01`, until: `${year + 1}-01-01`, cut: 'all', grain, dimensions };
    const spent: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const start = performance.now();
      await client.query('begin read only');
      await client.query(`select set_config('regiepunt.nation_measure', 'on', true)`);
      const { rows } = await client.query('select * from measure($1)', [JSON.stringify([asked])]);
      await client.query('commit');
      if (rows.length === 0) throw new Error(`Nothing of ${kind} ${id} by ${grain}.`);
      spent.push(performance.now() - start);
    }
    return median(spent);
  };
  const exact = await ask(kind === 'MUNICIPALITY' ? 'MONTH' : 'PROVINCE', [
    'channel',
    'came_by',
    'help',
    'solved',
    'kind',
    'topic',
  ]);
  const hidden = await ask('DECIDED', ['age', 'gender', 'language', 'duration', 'satisfaction', 'part_of_day']);
  say(
    `${kind.padEnd(16)} exact ${exact.toFixed(1)} ms, protected ${hidden.toFixed(1)} ms (${(hidden / exact).toFixed(1)} x)`,
  );
  client.release();
  return Math.round((hidden / exact) * 10) / 10;
}

tryCrossTables(say);
const { startCluster } =
  await built<typeof import('../../server/src/database/embedded/cluster.ts')>('database/embedded/cluster');
const { prepareDatabase } =
  await built<typeof import('../../server/src/database/prepare-database.ts')>('database/prepare-database');
const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  shared_buffers: '1GB',
  work_mem: '128MB',
  max_wal_size: '4GB',
};
const cluster = await startCluster({ folder, settings });
try {
  const { appUrl } = await prepareDatabase(cluster.urlFor('postgres'), null);
  const admin = new pg.Client({ connectionString: cluster.urlFor('postgres') });
  await admin.connect();
  await bench(admin, appUrl);
  await admin.end();
} finally {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
