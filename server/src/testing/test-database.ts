import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A migrated database of a test file's own, in the run's real PostgreSQL. */
export interface TestDatabase {
  /** Login of the superuser, for arranging what row-level security would not let anyone do. */
  adminUrl: string;
  /** Login of the application: regiepunt_app. */
  appUrl: string;
  /** A connection that may do anything; closed with the database. */
  admin: pg.Client;
  /** Removes the database. */
  drop(): Promise<void>;
}

/** Copies the migrated template. Call in beforeAll, and drop() in afterAll. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const clusterUrl = inject('clusterUrl');
  const maintenance = new pg.Client({ connectionString: `${clusterUrl}postgres` });
  await maintenance.connect();
  await maintenance.query(`create database ${name}`);
  const adminUrl = `${clusterUrl}${name}`;
  // The roles belong to the whole cluster, and all else was copied: nothing is left to prepare.
  const appUrl = new URL(inject('appUrl'));
  appUrl.pathname = name;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  return {
    adminUrl,
    appUrl: appUrl.toString(),
    admin,
    drop: async () => {
      await admin.end();
      await maintenance.query(`drop database ${name} with (force)`);
      await maintenance.end();
    },
  };
}
