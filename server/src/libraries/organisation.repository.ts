import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';

/** Which of these codes or ids are not in a table of organisations or places. */
export async function unknownOf(
  db: UnitOfWork,
  table: 'municipality' | 'province' | 'support_organisation',
  ids: string[],
): Promise<string[]> {
  const key = table === 'support_organisation' ? 'id::text' : 'code';
  const rows = await db.query<{ id: string }>(`select ${key} as id from ${table} where ${key} = any ($1)`, [ids]);
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/**
 * Makes a dated relation of a library hold exactly these others from a day on: what is missing begins that day, what is too
 * much ends that day, and what would begin and end on the same day never was.
 */
export async function replaceFrom(
  manager: EntityManager,
  relation:
    | { table: 'service_area'; other: 'municipality_code' }
    | { table: 'library_support'; other: 'support_organisation_id' },
  libraryId: string,
  others: string[],
  day: string,
): Promise<void> {
  const { table, other } = relation;
  const holds = `library_id = $1 and (valid_until is null or valid_until > $2::date)`;
  await manager.query(
    `delete from ${table} where ${holds} and valid_from >= $2::date and not ${other}::text = any ($3)`,
    [libraryId, day, others],
  );
  await manager.query(`update ${table} set valid_until = $2::date where ${holds} and not ${other}::text = any ($3)`, [
    libraryId,
    day,
    others,
  ]);
  await manager.query(
    `insert into ${table} (library_id, ${other}, valid_from)
     select $1, given.id, $2::date
     from (select unnest($3::text[])${other === 'support_organisation_id' ? '::uuid' : ''} as id) as given
     where not exists (select from ${table} r where r.library_id = $1 and r.${other} = given.id and (r.valid_until is null or r.valid_until > $2::date))
     on conflict (library_id, ${other}, valid_from) do update set valid_until = null`,
    [libraryId, day, others],
  );
}
