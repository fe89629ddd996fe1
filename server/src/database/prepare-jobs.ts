import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { jobsSchema, queues } from '../jobs/queues.ts';

/** What the application may do in the schema of the jobs: take, finish and clean up work; never make tables or queues. */
const rights = [
  `grant usage on schema ${jobsSchema} to regiepunt_app, regiepunt_backup`,
  `grant select on all tables in schema ${jobsSchema} to regiepunt_app, regiepunt_backup`,
  `grant update on ${jobsSchema}.version, ${jobsSchema}.queue to regiepunt_app`,
  `grant insert, update, delete on ${jobsSchema}.job, ${jobsSchema}.job_common, ${jobsSchema}.job_dependency to regiepunt_app`,
  `revoke execute on all functions in schema ${jobsSchema} from public`,
];

/**
 * Makes or updates the tables of pg-boss, as the migrator, and its queues (docs/decisions/0012). Run at every start, inside the lock
 * of the migrations; costs a few queries when nothing changed.
 * @param adminUrl login that may make schemas and become regiepunt_migrator
 */
export async function prepareJobs(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'regiepunt-migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(`select to_regnamespace('${jobsSchema}') is null as missing`);
    if ((rows as { missing: boolean }[])[0]!.missing)
      await client.query(`create schema ${jobsSchema} authorization regiepunt_migrator`);
    await client.query('set role regiepunt_migrator');
    const boss = new PgBoss({
      db: { executeSql: async (text, values) => lastOf(await client.query(text, values as unknown[] | undefined)) },
      schema: jobsSchema,
      createSchema: false,
      schedule: false,
      supervise: false,
    });
    boss.on('error', () => {});
    await boss.start();
    try {
      const known = new Set((await boss.getQueues()).map(({ name }) => name));
      for (const [name, options] of Object.entries(queues)) {
        if (known.has(name)) continue;
        await boss.createQueue(name, options);
      }
    } finally {
      await boss.stop({ graceful: false });
    }
    for (const statement of rights) await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A text with several statements answers an array of results. */
const lastOf = (result: pg.QueryResult | pg.QueryResult[]) =>
  (Array.isArray(result) ? result.at(-1)! : result) as { rows: unknown[] };
