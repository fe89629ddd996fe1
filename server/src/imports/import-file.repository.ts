import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';

/** Bytes of one stored piece of a file: small enough to pass through memory unnoticed. */
export const chunkSize = 256 * 1024;

/** Adds a piece of a file. */
export async function storeChunk(
  manager: EntityManager,
  libraryId: string,
  importId: string,
  chunk: number,
  bytes: Buffer,
): Promise<void> {
  await manager.query(`insert into import_file (library_id, import_id, chunk, bytes) values ($1, $2, $3, $4)`, [
    libraryId,
    importId,
    chunk,
    bytes,
  ]);
}

/** So many pieces of a stored file from a place on, in order; fewer at its end, none when it is gone. */
export async function loadChunks(
  db: UnitOfWork,
  libraryId: string,
  importId: string,
  from: number,
  count: number,
): Promise<Buffer[]> {
  const rows = await db.query<{ bytes: Buffer }>(
    `select bytes from import_file where library_id = $1 and import_id = $2 and chunk >= $3 and chunk < $3::int + $4::int order by chunk`,
    [libraryId, importId, from, count],
  );
  return rows.map(({ bytes }) => bytes);
}

/** Removes a file and what was read of it, also the values it was matched by: from now on only what it brought is left. */
export async function forgetFile(manager: EntityManager, libraryId: string, importId: string): Promise<void> {
  await manager.query(`delete from import_file where library_id = $1 and import_id = $2`, [libraryId, importId]);
  await manager.query(
    `update import_run set reading = null, mapping = jsonb_set(mapping, '{values}', '{}') where library_id = $1 and id = $2`,
    [libraryId, importId],
  );
}
