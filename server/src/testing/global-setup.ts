import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../database/embedded/cluster.ts';
import { prepareDatabase } from '../database/prepare-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the run's PostgreSQL, without a database name. */
    clusterUrl: string;
    /** The application's address of the migrated template in it. */
    appUrl: string;
  }
}

/** Starts the run's PostgreSQL and migrates the template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-postgres-'));
  // Nothing here outlives the run, so nothing needs to reach the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };
  const cluster = await startCluster({ folder, settings });
  const { appUrl } = await prepareDatabase(cluster.urlFor('template1'), null);
  project.provide('clusterUrl', cluster.urlFor(''));
  project.provide('appUrl', appUrl);
  return () => {
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
