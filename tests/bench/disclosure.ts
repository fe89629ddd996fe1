// How long deciding takes what others see of visitors, of 800 points and ten years; and what a protected distribution costs beside an exact one,
// through the one function, for a municipality, a province and the nation over a year.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { fillCountry } from './dashboard/network.ts';
import { fillVisits } from './dashboard/visits.ts';
import { built } from './nested/built.ts';
import { median } from './nested/load.ts';

const { values } = parseArgs({ options: { visits: { type: 'string', default: '500000' } } });
const say = (line: string) => void process.stdout.write(`${line}\n`);
const times = 40;

async function bench(admin: pg.Client, appUrl: string): Promise<void> {
  const { dayAt } = await built<typeof import('../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');
  const { asDeciding } =
    await built<typeof import('../../server/src/disclosure/as-deciding.ts')>('disclosure/as-deciding');
  const { decideYears } =
    await built<typeof import('../../server/src/disclosure/decide-years.ts')>('disclosure/decide-years');
  const today = dayAt();
  await fillCountry(admin);
  await fillVisits(admin, Number(values.visits.replaceAll('_', '')), today);
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  const decide = () => decideYears(asDeciding(pool), { today, threshold: 5 });
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    const result = await work();
    return { ms: performance.now() - start, result };
  };
  const first = await timed(decide);
  say(`all years:       ${(first.ms / 1000).toFixed(1)} s`);
  const year = Number(today.slice(0, 4)) - 1;
  await admin.query(`update decided_year set stale = true where year = $1`, [year]);
  const again = await timed(decide);
  say(`${year} anew:       ${(again.ms / 1000).toFixed(1)} s (${JSON.stringify(again.result)})`);
  const { rows } = await admin.query<{ rows: string; size: string }>(
    `select count(*) as rows, pg_size_pretty(pg_total_relation_size('decided_figure')) as size from decided_figure`,
  );
  say(`kept:            ${rows[0]!.rows} rows, ${rows[0]!.size}`);
  await admin.query('analyze decided_figure');
  for (const [kind, id] of [
    ['MUNICIPALITY', 'GM0101'],
    ['PROVINCE', 'PV21'],
    ['NATION', 'NL'],
  ] as const)
    await read(pool, kind, id, year);
  await pool.end();
}

/** Six distributions of content exactly, and of visitors as they are protected. */
async function read(pool: pg.Pool, kind: string, id: string, year: number): Promise<void> {
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
}

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
