import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Organisation } from './organisation.type.ts';

const columns = `id, name, category, relation, library_id is null as national, municipality_code as municipality,
  telephone, email, website, opening_times as "openingTimes", note, valid_from::text as "validFrom", valid_until::text as "validUntil"`;

/** National organisations and those of one library that can be chosen on a day, by name; all of them, or those with a text in name or note. */
export function organisationsOn(
  db: UnitOfWork,
  day: string,
  libraryId: string | null,
  search: string | null,
): Promise<Organisation[]> {
  return db.query<Organisation & Record<string, unknown>>(
    `select ${columns} from organisation
     where (library_id is null or library_id = $2::uuid) and valid_from <= $1 and (valid_until is null or valid_until > $1)
       and ($3::text is null or strpos(lower(concat_ws(' ', name, note)), lower($3)) > 0)
     order by lower(name), id`,
    [day, libraryId, search],
  );
}

/** An organisation as it is stored, with the library that keeps it up. */
export interface StoredOrganisation extends Omit<Organisation, 'national'> {
  libraryId: string | null;
}

/** One organisation by id, whoever keeps it up. */
export async function storedOrganisation(manager: EntityManager, id: string): Promise<StoredOrganisation | null> {
  const [row] = await manager.query<StoredOrganisation[]>(
    `select ${columns}, library_id as "libraryId" from organisation where id = $1`,
    [id],
  );
  return row ?? null;
}

/** Lets whoever changes the directory at the same time wait, so that no name is added twice. */
export async function lockDirectory(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('directory'))`);
}

/** Whether another organisation of the same list has this name. */
export async function nameIsTaken(
  manager: EntityManager,
  { id, libraryId, name }: Pick<StoredOrganisation, 'id' | 'libraryId' | 'name'>,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select from organisation where lower(name) = lower($3) and id <> $1 and (library_id is null or library_id = $2::uuid) and valid_until is null`,
    [id, libraryId, name],
  );
  return rows.length > 0;
}

/** Adds an organisation or changes the one with this id. */
export async function writeOrganisation(
  manager: EntityManager,
  row: Omit<StoredOrganisation, 'validFrom' | 'validUntil'>,
): Promise<void> {
  await manager.query(
    `insert into organisation (id, library_id, name, category, relation, municipality_code, telephone, email, website, opening_times, note)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set name = $3, category = $4, relation = $5, municipality_code = $6, telephone = $7, email = $8,
       website = $9, opening_times = $10, note = $11`,
    [
      ...[row.id, row.libraryId, row.name, row.category, row.relation, row.municipality],
      ...[row.telephone, row.email, row.website, row.openingTimes, row.note],
    ],
  );
}

/** Lets an organisation leave the directory on a day. */
export async function endOn(manager: EntityManager, id: string, day: string): Promise<void> {
  await manager.query('update organisation set valid_until = $2 where id = $1', [id, day]);
}
