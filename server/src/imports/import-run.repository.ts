import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ImportCounts, ImportRun, ImportState, Reading } from './import-run.ts';
import type { ImportMapping } from './matching/mapping.ts';

const inAmsterdam = (column: string) => `(${column} at time zone 'Europe/Amsterdam')::date::text`;
const columns = `library_id as "libraryId", id, file_name as "fileName", file_size as "fileSize", file_hash as "fileHash", state, shape,
  mapping, rows_done as "rowsDone", rows_total as "rowsTotal", added, known, left_out as "leftOut", refused, failure,
  started_by as "startedBy", ${inAmsterdam('started_at')} as "startedOn", finished_on::text as "finishedOn", undone_on::text as "undoneOn"`;
type Row = ImportRun & Record<string, unknown>;

/** An import of a library, or null. */
export async function findRun(db: UnitOfWork, libraryId: string, id: string): Promise<ImportRun | null> {
  const rows = await db.query<Row>(`select ${columns} from import_run where library_id = $1 and id = $2`, [
    libraryId,
    id,
  ]);
  return rows[0] ?? null;
}

/** An import by its id alone, of whichever library the asker's settings let them see. */
export async function findRunById(db: UnitOfWork, id: string): Promise<ImportRun | null> {
  const rows = await db.query<Row>(`select ${columns} from import_run where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The imports of a library, the last first. */
export function listRuns(db: UnitOfWork, libraryId: string, limit: number): Promise<ImportRun[]> {
  return db.query<Row>(
    `select ${columns} from import_run where library_id = $1 order by started_at desc, id limit $2`,
    [libraryId, limit],
  );
}

/** Another import of the very same file that is in the figures, or null. */
export async function sameFileDone(db: UnitOfWork, run: ImportRun): Promise<ImportRun | null> {
  const rows = await db.query<Row>(
    `select ${columns} from import_run where library_id = $1 and file_hash = $2 and id <> $3 and state = 'DONE'
     order by started_at desc limit 1`,
    [run.libraryId, run.fileHash, run.id],
  );
  return rows[0] ?? null;
}

/** What reading the file taught; null before it was read and after the file went. */
export async function findReading(db: UnitOfWork, libraryId: string, id: string): Promise<Reading | null> {
  const rows = await db.query<{ reading: Reading | null }>(
    `select reading from import_run where library_id = $1 and id = $2`,
    [libraryId, id],
  );
  return rows[0]?.reading ?? null;
}

/** Stores that a file has come in. */
export async function insertRun(
  manager: EntityManager,
  run: Pick<ImportRun, 'libraryId' | 'id' | 'fileName' | 'fileSize' | 'fileHash' | 'startedBy'>,
): Promise<void> {
  await manager.query(
    `insert into import_run (library_id, id, file_name, file_size, file_hash, state, started_by) values ($1, $2, $3, $4, $5, 'UPLOADED', $6)`,
    [run.libraryId, run.id, run.fileName, run.fileSize, run.fileHash, run.startedBy],
  );
}

/** What can be set along with a move to another state. */
export type RunChange = Partial<
  ImportCounts & { rowsDone: number; rowsTotal: number | null; failure: string | null; mapping: ImportMapping | null }
>;

const column = {
  ...{ added: 'added', known: 'known', leftOut: 'left_out', refused: 'refused', rowsDone: 'rows_done' },
  ...{ rowsTotal: 'rows_total', failure: 'failure', mapping: 'mapping' },
} as const;

/**
 * Moves an import from one of the states `from` to `to`, so that of two who try one succeeds.
 * @returns whether it was in such a state
 */
export async function moveRun(
  manager: EntityManager,
  { libraryId, id }: Pick<ImportRun, 'libraryId' | 'id'>,
  from: readonly ImportState[],
  to: ImportState,
  change: RunChange = {},
): Promise<boolean> {
  const names = (Object.keys(change) as (keyof RunChange)[]).filter((name) => change[name] !== undefined);
  const values = names.map((name) => (name === 'mapping' ? JSON.stringify(change.mapping) : change[name]));
  const set = names.map((name, at) => `, ${column[name]} = $${at + 5}`).join('');
  const shape = names.includes('mapping') ? `, shape = $${names.indexOf('mapping') + 5}::jsonb ->> 'shape'` : '';
  const ended = to === 'DONE' ? `, finished_on = ${today}` : to === 'UNDONE' ? `, undone_on = ${today}` : '';
  const [rows] = await manager.query<[unknown[], number]>(
    `update import_run set state = $4${set}${shape}${ended} where library_id = $1 and id = $2 and state = any ($3) returning id`,
    [libraryId, id, from, to, ...values],
  );
  return rows.length === 1;
}

/** Whether an import is being stored at this moment. */
export async function isRunning(
  manager: EntityManager,
  { libraryId, id }: Pick<ImportRun, 'libraryId' | 'id'>,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `select from import_run where library_id = $1 and id = $2 and state = 'RUNNING'`,
    [libraryId, id],
  );
  return rows.length === 1;
}

const today = `(now() at time zone 'Europe/Amsterdam')::date`;

/** Keeps what reading taught. */
export async function storeReading(
  manager: EntityManager,
  libraryId: string,
  id: string,
  reading: Reading,
): Promise<void> {
  await manager.query(`update import_run set reading = $3 where library_id = $1 and id = $2`, [
    libraryId,
    id,
    JSON.stringify(reading),
  ]);
}

/**
 * Lets a transaction end before the disk has all of it: for work that is found undone and done again after a power cut. What is told to
 * somebody as finished must be committed in the ordinary way, and takes all of this to the disk with it.
 */
export async function commitWithoutWaiting(manager: EntityManager): Promise<void> {
  await manager.query('set local synchronous_commit = off');
}

/** Tells how far the present step is; of batches that are stored side by side the furthest counts. */
export async function storeProgress(
  manager: EntityManager,
  libraryId: string,
  id: string,
  rowsDone: number,
): Promise<void> {
  await manager.query(`update import_run set rows_done = greatest(rows_done, $3) where library_id = $1 and id = $2`, [
    libraryId,
    id,
    rowsDone,
  ]);
}
