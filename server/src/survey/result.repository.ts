import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Counts } from './spread.ts';

/** What is told of a question over some points of a closed period. */
export interface StoredResult {
  field: string;
  locationIds: string[];
  answers: number;
  counts: Counts;
}

/** Everything that is told of a closed period. */
export const resultsOf = (db: UnitOfWork, libraryId: string, periodId: string): Promise<StoredResult[]> =>
  db.query<StoredResult & Record<string, unknown>>(
    `select field, location_ids as "locationIds", answers, counts from survey_result
     where library_id = $1 and period_id = $2 order by field, part`,
    [libraryId, periodId],
  );

/** The scores of the closed periods of a library. */
export const scoresOf = (db: UnitOfWork, libraryId: string): Promise<(StoredResult & { periodId: string })[]> =>
  db.query<StoredResult & { periodId: string } & Record<string, unknown>>(
    `select period_id as "periodId", field, location_ids as "locationIds", answers, counts from survey_result
     where library_id = $1 and field = 'score'`,
    [libraryId],
  );

/** What visitors of a period would like to be better, in alphabetical order: the order in which they came is nobody's business. */
export async function improvementsOf(db: UnitOfWork, libraryId: string, periodId: string): Promise<string[]> {
  const rows = await db.query<{ improvement: string }>(
    `select improvement from survey_answer where library_id = $1 and period_id = $2 and improvement is not null
     order by lower(improvement), improvement`,
    [libraryId, periodId],
  );
  return rows.map(({ improvement }) => improvement);
}
