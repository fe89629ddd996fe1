import type pg from 'pg';
import { asAccess } from './access-database.ts';
import { deskIdleDays } from './desk-cookie.ts';
import { type Identity, withoutMemberships } from './identity.ts';
import { hashOfToken } from './tokens.ts';

/** A paired device, and whether this is its first request of the day. */
export interface FoundDesk {
  identity: Identity;
  firstToday: boolean;
}

const findDesk = `
with found as (
  select library_id, id, location_id, name from desk_link
  where secret_hash = $1 and withdrawn_on is null and last_used_on > $2::date - $3::int
), used as (
  update desk_link d set last_used_on = $2 from found
  where d.library_id = found.library_id and d.id = found.id and d.last_used_on < $2 returning d.id
)
select library_id as "libraryId", id, location_id as "locationId", name, exists (select from used) as "firstToday" from found`;

/** The paired device that shows this secret; null when it was never paired, was withdrawn, or lay unused for a year. */
export async function deskOfSecret(pool: pg.Pool, secret: string, today: string): Promise<FoundDesk | null> {
  const { rows } = await asAccess(pool, (client) =>
    client.query<{ libraryId: string; id: string; locationId: string; name: string; firstToday: boolean }>({
      name: 'desk',
      text: findDesk,
      values: [hashOfToken(secret), today, deskIdleDays],
    }),
  );
  if (!rows[0]) return null;
  const { libraryId, id, locationId, name, firstToday } = rows[0];
  const identity: Identity = {
    ...withoutMemberships,
    actor: { kind: 'DESK_LINK', id },
    name,
    desk: { libraryId, locationId },
    token: null,
  };
  return { identity, firstToday };
}
