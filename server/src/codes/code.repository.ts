import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { CodeListName } from './code.enums.ts';
import type { Code, SeriesBreak } from './code.type.ts';

/**
 * National codes and those of one library ($1) as a tree. A code holds no longer than what is above it: whoever ends a heading
 * ends what is below it, without touching the rows of any library.
 */
const tree = `with recursive tree as (
    select list, code, label, parent_code, library_id, choosable, valid_from, valid_until,
      array[lpad(position::text, 6, '0') || code] as place
    from code where parent_code is null
    union all
    select c.list, c.code, c.label, c.parent_code, c.library_id, c.choosable,
      greatest(t.valid_from, c.valid_from), least(t.valid_until, c.valid_until),
      t.place || (lpad(c.position::text, 6, '0') || c.code)
    from code c join tree t on t.list = c.list and t.code = c.parent_code
    where c.library_id is null or c.library_id = $1::uuid
  )`;
const validOn = (day: string) => `valid_from <= ${day} and (valid_until is null or valid_until > ${day})`;
const columns = `list, code, label, parent_code as parent, choosable, library_id is not null as own,
  valid_from::text as "validFrom", valid_until::text as "validUntil"`;

/** The codes of a list that are valid on a day, or all there ever were when the day is null; what is below another follows it. */
export function codesOn(
  db: UnitOfWork,
  list: CodeListName,
  day: string | null,
  libraryId: string | null,
): Promise<Code[]> {
  return db.query<Code & Record<string, unknown>>(
    `${tree} select ${columns} from tree where list = $2 and ($3::date is null or ${validOn('$3::date')}) order by place`,
    [libraryId, list, day],
  );
}

/** The breaks in the series, oldest first. */
export function seriesBreaks(db: UnitOfWork): Promise<SeriesBreak[]> {
  return db.query<SeriesBreak & Record<string, unknown>>(
    `select nullif(list, 'ALL') as list, day::text as day, explanation from series_break order by day`,
  );
}

/** A row of the list as it is stored. */
export interface StoredCode {
  list: CodeListName;
  code: string;
  libraryId: string | null;
  label: string;
  parent: string | null;
  choosable: boolean;
  validFrom: string;
  validUntil: string | null;
}

const stored = `list, code, library_id as "libraryId", label, parent_code as parent, choosable,
  valid_from::text as "validFrom", valid_until::text as "validUntil"`;

/** Lets whoever changes the same list at the same time wait, so that no name is added twice. */
export async function lockList(manager: EntityManager, list: CodeListName): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`code ${list}`]);
}

/** Every code of a list that one library, or the administrator of the national list, works with. */
export function storedCodes(
  manager: EntityManager,
  list: CodeListName,
  libraryId: string | null,
): Promise<StoredCode[]> {
  return manager.query(
    `select ${stored} from code where list = $1 and ($2::uuid is null or library_id is null or library_id = $2::uuid) order by position, code`,
    [list, libraryId],
  );
}

/** Whether anything of this library was registered under its own code; nobody else can have used it. */
export async function isInUse(manager: EntityManager, libraryId: string, { list, code }: StoredCode): Promise<boolean> {
  const use = {
    TOPIC: 'from question where library_id = $1 and topic = $2',
    THEME: 'from question where library_id = $1 and theme = $2',
    AGE: 'from visit where library_id = $1 and age = $2',
  }[list];
  const [row] = await manager.query<{ used: boolean }[]>(
    `select exists (select ${use}) or exists (select from reported_total where library_id = $1 and upper(dimension) = $3 and code = $2) as used`,
    [libraryId, code, list],
  );
  return row!.used;
}

/** Adds a code at the end of its list, or of what is below its parent. */
export async function insertCode(manager: EntityManager, row: StoredCode): Promise<void> {
  await manager.query(
    `insert into code (list, code, library_id, label, parent_code, choosable, valid_from, valid_until, position)
     select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(position), 0) + 1 from code where list = $1 and parent_code is not distinct from $5`,
    [row.list, row.code, row.libraryId, row.label, row.parent, row.choosable, row.validFrom, row.validUntil],
  );
}

/** Writes what of a code may change: never its list, its code, its library and its first day. */
export async function updateCode(manager: EntityManager, row: StoredCode): Promise<void> {
  await manager.query(
    `update code set label = $3, parent_code = $4, choosable = $5, valid_until = $6 where list = $1 and code = $2`,
    [row.list, row.code, row.label, row.parent, row.choosable, row.validUntil],
  );
}
