import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { built } from '../nested/built.ts';
import { cleanUps } from './clean-ups.ts';
import { type Sessions, fillCountry, letIn } from './network.ts';
import { fillVisits } from './visits.ts';

/** A filled database: who may ask it, and how it is reached as its owner and as the application. */
export interface Filled {
  admin: pg.Client;
  adminUrl: string;
  appUrl: string;
  sessions: Sessions;
}

/** Starts a PostgreSQL of its own; nothing in it has to survive, unless a folder was given to keep it in. @returns the address of a database in it */
export async function startDatabase(keep: string | undefined): Promise<(database: string) => string> {
  const { startCluster } =
    await built<typeof import('../../../server/src/database/embedded/cluster.ts')>('database/embedded/cluster');
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
  if (!keep) cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder, { recursive: true });
  const cluster = await startCluster({
    folder,
    settings: {
      ...{ fsync: 'off', synchronous_commit: 'off', wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '8GB' },
      ...{ shared_buffers: '2GB', work_mem: '256MB', maintenance_work_mem: '1GB', autovacuum: 'off' },
    },
  });
  cleanUps.push(() => cluster.stop());
  return cluster.urlFor;
}

/** A database with so many visits: made now, or kept by an earlier run. */
export async function filledDatabase(
  urlFor: (database: string) => string,
  visits: number,
  today: string,
): Promise<Filled> {
  const { prepareDatabase } =
    await built<typeof import('../../../server/src/database/prepare-database.ts')>('database/prepare-database');
  const name = `visits_${visits}`;
  const server = new pg.Client({ connectionString: urlFor('postgres') });
  await server.connect();
  const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
  // What an earlier run did not finish is made anew.
  await server.query(`drop database if exists ${name}_unfinished`);
  if (rowCount === 0) await server.query(`create database ${name}_unfinished`);
  const adminUrl = urlFor(rowCount === 0 ? `${name}_unfinished` : name);
  await prepareDatabase(adminUrl, null);
  if (rowCount === 0) {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await fillCountry(admin);
    await fillVisits(admin, visits, today);
    await admin.end();
    await server.query(`alter database ${name}_unfinished rename to ${name}`);
  }
  await server.end();
  const { appUrl } = await prepareDatabase(urlFor(name), null);
  const admin = new pg.Client({ connectionString: urlFor(name) });
  await admin.connect();
  return { admin, adminUrl: urlFor(name), appUrl, sessions: await letIn(admin) };
}
