import { createHmac } from 'node:crypto';
import { createRoles, migrations, settleOwnership } from '@regiepunt/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { prepareJobs } from './prepare-jobs.ts';

/** What preparing did, to tell the operator. */
export interface Prepared {
  /** Connection string the application signs in with: the role regiepunt_app. */
  appUrl: string;
  /** Names of the migrations that ran now. */
  migrated: string[];
}

/** Any fixed number: processes that start together wait for each other on it. */
const startLock = 7_346_105;

/**
 * Makes a database ready: roles, migrations, ownership and the application's login. Safe to run by several processes at once.
 * @param adminUrl login that may make roles and tables (docs/operating.md)
 * @param appUrl how the application signs in, when the operator gave it a password; else one is derived from the admin's
 */
export async function prepareDatabase(adminUrl: string, appUrl: string | null): Promise<Prepared> {
  const admin = new pg.Client({ connectionString: adminUrl });
  // It lies idle while the tables are made: when it breaks, the next query says so instead of an error that nobody listens to.
  admin.on('error', () => {});
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [startLock]);
    for (const statement of createRoles) await admin.query(statement);
    await admin.query('grant usage, create on schema public to regiepunt_migrator with grant option');
    const migrated = await migrate(adminUrl);
    await prepareJobs(adminUrl);
    for (const statement of settleOwnership) await admin.query(statement);
    const signIn = appUrl ?? derivedAppUrl(adminUrl);
    if (!appUrl && !(await canSignIn(signIn))) {
      await admin.query(
        `alter role regiepunt_app password ${pg.escapeLiteral(decodeURIComponent(new URL(signIn).password))}`,
      );
    }
    return { appUrl: signIn, migrated };
  } finally {
    await admin.end().catch(() => {});
  }
}

async function migrate(adminUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    extra: { options: '-c role=regiepunt_migrator', max: 1 },
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

/** The same for every process that has the same DATABASE_URL, and of no use to someone who does not know its password. */
function derivedAppUrl(adminUrl: string): string {
  const url = new URL(adminUrl);
  const password = createHmac('sha256', url.password || adminUrl)
    .update('regiepunt_app')
    .digest('base64url');
  url.username = 'regiepunt_app';
  url.password = password;
  return url.toString();
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
