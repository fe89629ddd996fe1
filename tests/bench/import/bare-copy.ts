import pg from 'pg';

/**
 * What the same rows cost without anything around them: the visits and questions that are stored now, written to a file in the folder of
 * PostgreSQL, and copied from it into tables without keys, indexes, policies or counts. Seconds of the copying in.
 */
export async function bareCopy(adminUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const table of ['visit', 'question'])
      await client.query(`copy ${table} to program 'cat > bare-${table}.copy'`);
    const start = performance.now();
    for (const table of ['visit', 'question']) {
      await client.query(`create table bare_${table} (like ${table})`);
      await client.query(`copy bare_${table} from program 'cat bare-${table}.copy'`);
    }
    const seconds = (performance.now() - start) / 1000;
    await client.query('drop table bare_visit, bare_question');
    return Math.round(seconds * 10) / 10;
  } finally {
    await client.end();
  }
}
