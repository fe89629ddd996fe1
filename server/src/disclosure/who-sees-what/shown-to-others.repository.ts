import type { Period } from '../../calendar/period.ts';
import type { UnitOfWork } from '../../database/unit-of-work.ts';

/** A point with its visits in a period. */
export interface BusyPoint {
  id: string;
  name: string;
  visits: number;
}

/** The point of a library with most visits in a period, from its own counts; undefined when nobody came. */
export async function busiestPoint(
  db: UnitOfWork,
  libraryId: string,
  { from, until }: Period,
): Promise<BusyPoint | undefined> {
  const [point] = await db.query<BusyPoint & Record<string, unknown>>(
    `select l.id, l.name, sum(d.visits)::int as visits from metric_day d join location l on l.library_id = d.library_id and l.id = d.location_id
     where d.library_id = $1 and d.dimension = 'total' and d.day >= $2 and d.day < $3
     group by l.id, l.name having sum(d.visits) > 0 order by visits desc, l.id limit 1`,
    [libraryId, from, until],
  );
  return point;
}
