import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { tenantSettings } from '../access/tenant-settings.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { loggableError } from '../graphql/loggable-error.ts';
import { holdGround } from './covered-by.ts';

/** Milliseconds between two looks whether a file was imported or a point opened. */
const aMinute = 60_000;

/**
 * Has this process hold where people live before anyone asks, at its start and within a minute of an import: reading 400,000 points takes
 * up to a second, and whoever asked first would wait for it.
 */
export function readAhead(app: FastifyInstance, database: DataSource): void {
  let held: string | null = null;
  const read = async () => {
    // As nobody: where people live and which points are open is public.
    const db = new UnitOfWork(database, tenantSettings(null));
    const set = await holdGround(db, dayAt()).finally(() => db.close());
    if (set && set.importedAt !== held) app.log.info({ points: set.points }, 'where people live is in memory');
    held = set?.importedAt ?? null;
  };
  const tryReading = () =>
    void read().catch((error: Error) => app.log.warn({ err: loggableError(error) }, 'reading where people live'));
  const reading = setInterval(tryReading, aMinute);
  reading.unref();
  app.addHook('onReady', () => tryReading());
  app.addHook('onClose', () => clearInterval(reading));
}
