import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ReportedFigure } from './reported-totals.ts';

/** The totals a library reported for months or years that touch a period. */
export function reportedFigures(
  db: UnitOfWork,
  libraryId: string,
  from: string,
  until: string,
): Promise<ReportedFigure[]> {
  return db.query<ReportedFigure & Record<string, unknown>>(
    `select location_id as "locationId", period_start::text as from, period_until::text as until, unit, count
     from reported_total where library_id = $1 and dimension = 'total' and period_start < $3 and period_until > $2`,
    [libraryId, from, until],
  );
}
