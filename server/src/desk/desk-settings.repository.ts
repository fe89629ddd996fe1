import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { DeskField } from './desk-field.ts';

/** The fields a library chose; null when it made no choice. */
export async function chosenFields(db: UnitOfWork, libraryId: string): Promise<DeskField[] | null> {
  const [row] = await db.query<{ fields: DeskField[] }>('select fields from desk_setting where library_id = $1', [
    libraryId,
  ]);
  return row?.fields ?? null;
}

/** Writes the choice of a library. */
export async function chooseFields(manager: EntityManager, libraryId: string, fields: DeskField[]): Promise<void> {
  await manager.query(
    'insert into desk_setting (library_id, fields) values ($1, $2) on conflict (library_id) do update set fields = $2',
    [libraryId, fields],
  );
}
