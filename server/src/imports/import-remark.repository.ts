import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ImportRemark } from './import-run.ts';

type Row = ImportRemark & Record<string, unknown>;
const columns = `row_number as row, column_name as column, code, outcome, message`;

/** Forgets the remarks of an earlier check. */
export async function removeRemarks(manager: EntityManager, libraryId: string, importId: string): Promise<void> {
  await manager.query(`delete from import_remark where library_id = $1 and import_id = $2`, [libraryId, importId]);
}

/** Adds remarks from position `start` on; done again they are there once. */
export async function storeRemarks(
  manager: EntityManager,
  libraryId: string,
  importId: string,
  start: number,
  remarks: readonly ImportRemark[],
): Promise<void> {
  await manager.query(
    `insert into import_remark (library_id, import_id, position, row_number, column_name, code, outcome, message)
     select $1, $2, $3 + given.position - 1, row_number, column_name, code, outcome, message
     from unnest($4::int[], $5::text[], $6::text[], $7::text[], $8::text[]) with ordinality
       as given (row_number, column_name, code, outcome, message, position)
     on conflict do nothing`,
    [
      ...[libraryId, importId, start],
      remarks.map(({ row }) => row),
      remarks.map(({ column }) => column),
      remarks.map(({ code }) => code),
      remarks.map(({ outcome }) => outcome),
      remarks.map(({ message }) => message),
    ],
  );
}

/** Remarks in the order of the file, a page at a time. */
export function listRemarks(
  db: UnitOfWork,
  libraryId: string,
  importId: string,
  from: number,
  limit: number,
): Promise<ImportRemark[]> {
  return db.query<Row>(
    `select ${columns} from import_remark where library_id = $1 and import_id = $2 and position >= $3 and position < $3 + $4 order by position`,
    [libraryId, importId, from, limit],
  );
}

/** Remarks of one kind, with how many rows have it, the rows that were not taken first. */
export interface RemarkGroup extends Record<string, unknown> {
  outcome: ImportRemark['outcome'];
  code: string;
  message: string;
  /** 0: it is about the file as a whole. */
  rows: number;
  /** The first of those rows. */
  firstRows: number[];
}

/** The remarks of an import by what they say, the commonest first. */
export function groupRemarks(db: UnitOfWork, libraryId: string, importId: string): Promise<RemarkGroup[]> {
  return db.query<RemarkGroup>(
    `select outcome, code, message, count(row_number)::int as rows,
       coalesce((array_agg(row_number order by position) filter (where row_number is not null))[1:5], '{}') as "firstRows"
     from import_remark where library_id = $1 and import_id = $2
     group by outcome, code, message order by array_position(array['REFUSED', 'LEFT_OUT', 'NOTED'], outcome), count(*) desc, message limit 100`,
    [libraryId, importId],
  );
}
