import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, startCluster } from './embedded/cluster.ts';
import { type Prepared, prepareDatabase } from './prepare-database.ts';

/** A database that is ready for use. */
export interface ReadyDatabase extends Prepared {
  /** Login that may make roles and tables. */
  adminUrl: string;
  /** Our own PostgreSQL, when DATABASE_URL names none. */
  cluster: Cluster | null;
}

/** Name of the database in our own PostgreSQL. */
const ownDatabase = 'regiepunt';

/** Opens the operator's database, or starts our own; then brings roles and tables up to date. */
export async function openDatabase(options: {
  databaseUrl: string | null;
  appDatabaseUrl: string | null;
  dataFolder: string;
}): Promise<ReadyDatabase> {
  if (options.databaseUrl) {
    const prepared = await prepareDatabase(options.databaseUrl, options.appDatabaseUrl);
    return { ...prepared, adminUrl: options.databaseUrl, cluster: null };
  }
  const cluster = await startCluster({ folder: join(options.dataFolder) });
  try {
    await createDatabase(cluster.urlFor('postgres'), ownDatabase);
    const adminUrl = cluster.urlFor(ownDatabase);
    return { ...(await prepareDatabase(adminUrl, null)), adminUrl, cluster };
  } catch (error) {
    if (!cluster.adopted) cluster.stop();
    throw error;
  }
}

/**
 * How the application signs in where the administrator does, and so directly: APP_DATABASE_URL may lead through a pooler, which passes no
 * notices on (docs/decisions/0010).
 */
export function listenUrl({ adminUrl, appUrl }: Pick<ReadyDatabase, 'adminUrl' | 'appUrl'>): string {
  const url = new URL(adminUrl);
  const { username, password } = new URL(appUrl);
  return Object.assign(url, { username, password }).toString();
}

/** Makes a database where there is none of that name. */
async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
