import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ReportedTotal } from './matching/outcome.ts';

/** Stores figures known per period; what is there already is left as it is. @returns how many were new */
export async function storeReportedTotals(
  manager: EntityManager,
  libraryId: string,
  importId: string,
  totals: readonly ReportedTotal[],
): Promise<number> {
  const rows = await manager.query<unknown[]>(
    `insert into reported_total (library_id, id, import_id, location_id, period_start, period_until, dimension, code, unit, count)
     select $1, id, $2, location_id, period_start, period_until, dimension, code, unit, count
     from unnest($3::uuid[], $4::uuid[], $5::date[], $6::date[], $7::text[], $8::text[], $9::text[], $10::int[])
       as given (id, location_id, period_start, period_until, dimension, code, unit, count)
     order by id on conflict (library_id, id) do nothing returning id`,
    [
      ...[libraryId, importId],
      totals.map(({ id }) => id),
      totals.map(({ locationId }) => locationId),
      totals.map(({ from }) => from),
      totals.map(({ until }) => until),
      totals.map(({ dimension }) => dimension),
      totals.map(({ code }) => code),
      totals.map(({ measure }) => measure),
      totals.map(({ count }) => count),
    ],
  );
  return rows.length;
}

/** Takes back the figures of an import. */
export async function removeReportedTotals(manager: EntityManager, libraryId: string, importId: string): Promise<void> {
  await manager.query(`delete from reported_total where library_id = $1 and import_id = $2`, [libraryId, importId]);
}

/** What of these ids is stored already, as visits, as visits taken back or as figures. */
export async function knownIds(db: UnitOfWork, libraryId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    `select id from visit where library_id = $1 and id = any ($2)
     union select visit_id from visit_undone where library_id = $1 and visit_id = any ($2)
     union select id from reported_total where library_id = $1 and id = any ($2)`,
    [libraryId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** How many visits and figures an import has brought that are still there. */
export async function broughtBy(db: UnitOfWork, libraryId: string, importId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select (select count(*) from visit where library_id = $1 and import_id = $2)::int
       + (select count(*) from reported_total where library_id = $1 and import_id = $2)::int as count`,
    [libraryId, importId],
  );
  return row!.count;
}

/** The points at which an import has visits. */
export async function importedPoints(db: UnitOfWork, libraryId: string, importId: string): Promise<string[]> {
  const rows = await db.query<{ location: string }>(
    `select distinct location_id as location from visit where library_id = $1 and import_id = $2`,
    [libraryId, importId],
  );
  return rows.map(({ location }) => location);
}
