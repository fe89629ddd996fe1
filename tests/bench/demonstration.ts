// Loading the demonstration network into an empty database, next to copying the rows it leaves from table to table inside
// PostgreSQL: what is between the two is inventing, sending and counting.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { built } from './nested/built.ts';

/** To reach, in seconds, on two cores. */
const goal = 60;

const { openDatabase } =
  await built<typeof import('../../server/src/database/open-database.ts')>('database/open-database');
const { asMigrator } = await built<typeof import('../../server/src/database/as-migrator.ts')>('database/as-migrator');
const { loadDemonstration } = await built<typeof import('../../server/src/demonstration/load-demonstration.ts')>(
  'demonstration/load-demonstration',
);
const { dayAt } = await built<typeof import('../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');

const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
const { adminUrl, cluster } = await openDatabase({ databaseUrl: null, appDatabaseUrl: null, dataFolder: folder });
try {
  const start = performance.now();
  const report = await asMigrator(adminUrl, (client) => loadDemonstration(client, dayAt(), () => {}));
  const loading = (performance.now() - start) / 1000;
  const copying = await copyRows(adminUrl);
  console.log(
    `Loading ${report.visits} visits with ${report.questions} questions: ${loading.toFixed(1)} s (to reach: ${goal} s).`,
  );
  console.log(`Copying the same rows inside PostgreSQL:                  ${copying.toFixed(1)} s.`);
  const { visits, questions } = report;
  console.log(
    JSON.stringify({ bench: 'demonstration', visits, questions, loading, copying, goal, reached: loading <= goal }),
  );
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function copyRows(url: string): Promise<number> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const start = performance.now();
    for (const table of ['visit', 'question', 'metric_day', 'metric_month'])
      await admin.query(`create temporary table copy_of_${table} as select * from ${table}`);
    return (performance.now() - start) / 1000;
  } finally {
    await admin.end();
  }
}
