import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { tenantSettings } from '../access/tenant-settings.ts';
import { ChannelListener } from '../database/channel-listener.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { channel } from './announcer.ts';
import { RegistrationChanges } from './registration-changes.ts';
import { whereaboutsOf } from './whereabouts.repository.ts';

/** Lets this process hear what any process announces, until the app closes. */
export async function startListening(
  app: FastifyInstance,
  database: DataSource,
  url: string,
): Promise<RegistrationChanges> {
  const changes = new RegistrationChanges(async (locationIds) => {
    // As nobody: where open points are is public, and more is not needed to wake the right ones.
    const db = new UnitOfWork(database, tenantSettings(null));
    return whereaboutsOf(db, locationIds).finally(() => db.close());
  });
  const listener = new ChannelListener({
    url,
    channel,
    hear: (locationId) => void changes.hear(locationId),
    back: () => changes.wakeEveryone(),
    log: app.log,
  });
  app.addHook('onClose', () => listener.stop());
  await listener.start();
  return changes;
}
