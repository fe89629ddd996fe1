import type { Asks } from './known.repository.ts';

/** Codes of a point by how many questions were asked about them in a period, most first; codes never used are not in it. */
export async function codesByUse(
  db: Asks,
  libraryId: string,
  locationId: string,
  from: string,
  until: string,
): Promise<{ topics: string[]; themes: string[] }> {
  const rows = await db.query<{ dimension: string; code: string }>(
    `select dimension, code from metric_day
     where library_id = $1 and location_id = $2 and dimension in ('topic', 'theme') and day >= $3 and day < $4
     group by dimension, code having sum(questions) > 0 order by sum(questions) desc, code`,
    [libraryId, locationId, from, until],
  );
  const of = (dimension: string) => rows.filter((row) => row.dimension === dimension).map(({ code }) => code);
  return { topics: of('topic'), themes: of('theme') };
}
