import type pg from 'pg';
import { asAccess } from './access-database.ts';
import { type ActiveMembership, type Identity, withoutMemberships } from './identity.ts';

const findUser = `
select u.name, u.persona is not null as demonstration,
  coalesce((select json_agg(json_build_object('id', m.id, 'role', m.role, 'managesUsers', m.manages_users,
    'validFrom', m.valid_from, 'validUntil', m.valid_until, 'organisationKind', 'LIBRARY',
    'organisationId', m.library_id, 'organisationName', l.name) order by m.valid_from, m.id)
    from membership m join library l on l.id = m.library_id
    where m.user_id = u.id and m.valid_from <= $2::date and (m.valid_until is null or m.valid_until > $2::date)), '[]') as memberships
from app_user u where u.id = $1`;

/**
 * Who a job works for, with what they may at the libraries today and not when they asked for it: whoever lost a role since then
 * cannot finish work that needs it. Null when the user is gone.
 */
export async function identityOfUser(pool: pg.Pool, userId: string, today: string): Promise<Identity | null> {
  const { rows } = await asAccess(pool, (client) =>
    client.query<{ name: string; demonstration: boolean; memberships: ActiveMembership[] }>(findUser, [userId, today]),
  );
  if (!rows[0]) return null;
  return { ...withoutMemberships, ...rows[0], actor: { kind: 'USER', id: userId }, userId, desk: null, token: null };
}
