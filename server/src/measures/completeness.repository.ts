import type { UnitOfWork } from '../database/unit-of-work.ts';

/** What is known of a day at a point: how many came, or that nobody did. */
export interface KnownDay {
  locationId: string;
  day: string;
  visits: number;
  questions: number;
}

/** The days of a period of which the library knows how many came, with their counts; a recorded zero counts as known. */
export function knownDays(db: UnitOfWork, libraryId: string, from: string, until: string): Promise<KnownDay[]> {
  return db.query<KnownDay & Record<string, unknown>>(
    `select location_id as "locationId", day::text, sum(visits)::int as visits, sum(questions)::int as questions from (
       select location_id, day, visits, questions from metric_day
       where library_id = $1 and dimension = 'total' and visits > 0 and day >= $2 and day < $3
       union all select location_id, day, 0, 0 from zero_day where library_id = $1 and day >= $2 and day < $3) as known
     group by location_id, day`,
    [libraryId, from, until],
  );
}
