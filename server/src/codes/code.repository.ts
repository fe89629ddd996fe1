import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Code } from './code.type.ts';
import type { CodeListName } from './code.enums.ts';

/** The codes of a list that may be chosen on a day, in the order of the list. */
export function codesOn(db: UnitOfWork, list: CodeListName, day: string): Promise<Code[]> {
  return db.query<Code & Record<string, unknown>>(
    `select list, code, label from code where list = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2) order by position, code`,
    [list, day],
  );
}

/** A code with its ancestors, from the national list down. */
export interface CodePath {
  list: CodeListName;
  code: string;
  path: string[];
}

/** Every code that may be chosen on a day, with its ancestors. */
export function codePathsOn(db: UnitOfWork, day: string): Promise<CodePath[]> {
  return db.query<CodePath & Record<string, unknown>>(
    `with recursive tree as (
       select list, code, array[code] as path from code where parent_code is null
       union all
       select c.list, c.code, t.path || c.code from code c join tree t on t.list = c.list and t.code = c.parent_code
     )
     select list, code, path from tree join code using (list, code)
     where valid_from <= $1 and (valid_until is null or valid_until > $1)`,
    [day],
  );
}
