import type { UnitOfWork } from '../database/unit-of-work.ts';

/** The days in a period from which all figures are counted in another way; breaks in one code list say nothing of totals. */
export const breaksIn = (
  db: UnitOfWork,
  from: string,
  until: string,
): Promise<{ day: string; explanation: string }[]> =>
  db.query(
    `select day::text, explanation from series_break where list = 'ALL' and day >= $1 and day < $2 order by day`,
    [from, until],
  );
