import type { Asks } from './known.repository.ts';

interface PointDay {
  libraryId: string;
  locationId: string;
  day: string;
}

/** Whether a visit of this point and day is stored. */
export async function hasVisits(db: Asks, { libraryId, locationId, day }: PointDay): Promise<boolean> {
  const where = 'library_id = $1 and location_id = $2 and day = $3';
  const rows = await db.query(`select from visit where ${where} limit 1`, [libraryId, locationId, day]);
  return rows.length > 0;
}

/** Whether this day of this point is recorded as zero. */
export async function isZero(db: Asks, { libraryId, locationId, day }: PointDay): Promise<boolean> {
  const where = 'library_id = $1 and location_id = $2 and day = $3';
  return (await db.query(`select from zero_day where ${where}`, [libraryId, locationId, day])).length > 0;
}

/** @returns false when it was recorded before */
export async function storeZero(db: Asks, { libraryId, locationId, day }: PointDay): Promise<boolean> {
  const rows = await db.query(
    `with stored as (insert into zero_day (library_id, location_id, day) values ($1, $2, $3) on conflict do nothing returning day)
     select from stored`,
    [libraryId, locationId, day],
  );
  return rows.length > 0;
}

/** @returns false when it was not recorded */
export async function removeZero(db: Asks, { libraryId, locationId, day }: PointDay): Promise<boolean> {
  const rows = await db.query(
    `with gone as (delete from zero_day where library_id = $1 and location_id = $2 and day = $3 returning day) select from gone`,
    [libraryId, locationId, day],
  );
  return rows.length > 0;
}
