import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Thresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { stillTold } from './parts.ts';
import type { Counts } from './spread.ts';

/** What is told of a question over some points of a closed period. */
export interface StoredResult {
  field: string;
  locationIds: string[];
  answers: number;
  counts: Counts;
}

/** Everything that is told of a closed period, and the points of which something is told no longer, as the threshold was raised. */
export async function resultsOf(
  db: UnitOfWork,
  { libraryId, periodId }: { libraryId: string; periodId: string },
  thresholds: Thresholds,
): Promise<{ told: StoredResult[]; leftOut: Set<string> }> {
  const stored = await db.query<StoredResult & Record<string, unknown>>(
    `select field, location_ids as "locationIds", answers, counts from survey_result
     where library_id = $1 and period_id = $2 order by field, part`,
    [libraryId, periodId],
  );
  const told = stillTold(stored, thresholds);
  const hidden = stored.filter((part) => !told.includes(part));
  return { told, leftOut: new Set(hidden.flatMap(({ locationIds }) => locationIds)) };
}

/** The scores that are told of the closed periods of a library. */
export async function scoresOf(
  db: UnitOfWork,
  libraryId: string,
  thresholds: Thresholds,
): Promise<(StoredResult & { periodId: string })[]> {
  const stored = await db.query<StoredResult & { periodId: string } & Record<string, unknown>>(
    `select period_id as "periodId", field, location_ids as "locationIds", answers, counts from survey_result
     where library_id = $1 and field = 'score'`,
    [libraryId],
  );
  return stillTold(stored, thresholds);
}

/**
 * A piece of what visitors of a period would like to be better, in alphabetical order: the order in which they came is nobody's business.
 * `skip`: how many went before. A closed period gets no more of them, so that a number is a place.
 */
export async function improvementsOf(
  db: UnitOfWork,
  period: { libraryId: string; periodId: string },
  { skip, first }: { skip: number; first: number },
): Promise<string[]> {
  const rows = await db.query<{ improvement: string }>(
    `select improvement from survey_answer where library_id = $1 and period_id = $2 and improvement is not null
     order by lower(improvement), improvement limit $3 offset $4`,
    [period.libraryId, period.periodId, first, skip],
  );
  return rows.map(({ improvement }) => improvement);
}

/** How many visitors of a period wrote what could be better. */
export async function countImprovements(
  db: UnitOfWork,
  period: { libraryId: string; periodId: string },
): Promise<number> {
  const [row] = await db.query<{ texts: number }>(
    `select count(improvement)::int as texts from survey_answer where library_id = $1 and period_id = $2`,
    [period.libraryId, period.periodId],
  );
  return row!.texts;
}
