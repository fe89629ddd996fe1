import type { UnitOfWork } from '../database/unit-of-work.ts';

/** A paired device that has not been used for a while. */
export interface IdleDevice {
  name: string;
  locationId: string;
  /** The last day it was used, or else the day it was paired. */
  lastSeenOn: string;
}

/** The paired devices of a library that were last seen before a day, longest ago first. */
export const idleDevicesOf = (db: UnitOfWork, libraryId: string, before: string): Promise<IdleDevice[]> =>
  db.query<IdleDevice & Record<string, unknown>>(
    `select name, location_id as "locationId", coalesce(last_used_on, paired_on)::text as "lastSeenOn" from desk_link
     where library_id = $1 and withdrawn_on is null and paired_on is not null and coalesce(last_used_on, paired_on) < $2::date
     order by 3, name, id`,
    [libraryId, before],
  );
