import type { UnitOfWork } from '../database/unit-of-work.ts';

/** A code with what people read, where it stands in its list and under which code. */
export interface ListedCode {
  code: string;
  label: string;
  parent: string | null;
  position: number;
}

/** The codes of a list that the asker may know, in their order: the national ones, and the own ones of a library at its people. */
export const codesOfList = (db: UnitOfWork, list: string): Promise<ListedCode[]> =>
  db.prepared<ListedCode & Record<string, unknown>>(
    `select code, label, parent_code as parent, position from code where list = $1 order by position, code`,
    [list],
  );

/** Organisations by their ids. */
export const organisationsById = (db: UnitOfWork, ids: readonly string[]): Promise<ListedCode[]> =>
  db.prepared<ListedCode & Record<string, unknown>>(
    `select id::text as code, name as label, null::text as parent, 0 as position from organisation where id = any ($1::uuid[])`,
    [ids],
  );
