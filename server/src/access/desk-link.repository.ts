import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';

/** A desk link as it is kept, without its secrets: the application cannot read those. */
export interface StoredDeskLink {
  id: string;
  name: string;
  locationId: string;
  madeOn: string;
  codeEndsAt: Date | null;
  pairedOn: string | null;
  lastUsedOn: string | null;
}

const columns = `id, name, location_id as "locationId", made_on as "madeOn", code_ends_at as "codeEndsAt", paired_on as "pairedOn",
  last_used_on as "lastUsedOn"`;

/** The devices of a point that are paired or can still be, the newest first. */
export const deskLinksOf = (db: UnitOfWork, libraryId: string, locationId: string): Promise<StoredDeskLink[]> =>
  db.query<StoredDeskLink & Record<string, unknown>>(
    `select ${columns} from desk_link
     where library_id = $1 and location_id = $2 and withdrawn_on is null and (paired_on is not null or code_ends_at > now())
     order by made_on desc, name, id`,
    [libraryId, locationId],
  );

/** Adds a link that waits for its device; null when this library has no such point, or one that is closed for good. */
export async function addDeskLink(
  manager: EntityManager,
  link: { libraryId: string; locationId: string; name: string; codeHash: Buffer; minutes: number; today: string },
): Promise<StoredDeskLink | null> {
  const [row] = await manager.query<StoredDeskLink[]>(
    `insert into desk_link (library_id, location_id, name, code_hash, code_ends_at, made_by, made_on)
     select library_id, id, $3, $4, now() + make_interval(mins => $5), current_setting('regiepunt.user_id')::uuid, $6
     from location where library_id = $1 and id = $2 and state <> 'CLOSED'
     returning ${columns}`,
    [link.libraryId, link.locationId, link.name, link.codeHash, link.minutes, link.today],
  );
  return row ?? null;
}

/** Withdraws a link with its secrets: the next request of the device finds nothing. Null when there is no such link. */
export async function withdrawDeskLinkRow(
  manager: EntityManager,
  libraryId: string,
  id: string,
  today: string,
): Promise<Pick<StoredDeskLink, 'name' | 'locationId'> | null> {
  // TypeORM answers [rows, count] to an update.
  const [rows] = await manager.query<[Pick<StoredDeskLink, 'name' | 'locationId'>[], number]>(
    `update desk_link set withdrawn_on = $3, secret_hash = null, code_hash = null, code_ends_at = null
     where library_id = $1 and id = $2 and withdrawn_on is null returning name, location_id as "locationId"`,
    [libraryId, id, today],
  );
  return rows[0] ?? null;
}
