import { randomUUID } from 'node:crypto';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';

interface Place {
  library: string;
  open: string;
}

const stretch = { OPEN: [-7, 7], CLOSED: [-60, -30], PLANNED: [10_000, 10_007] } as const;

/**
 * A period of the open point; of a library that is not there only an id. One that is open is there once, whoever asks: a point has one
 * at a time.
 */
export async function surveyPeriodOf(
  admin: TestDatabase['admin'],
  place: Place,
  state: keyof typeof stretch,
): Promise<string> {
  if (state === 'OPEN') {
    const { rows } = await admin.query<{ id: string }>(
      'select id from survey_period where library_id = $1 and closed_on is null and from_day < $2 and until_day > $2',
      [place.library, dayAt()],
    );
    if (rows[0]) return rows[0].id;
  }
  const id = randomUUID();
  const [from, until] = stretch[state].map((days) => addDays(dayAt(), days));
  await admin.query(
    `insert into survey_period (library_id, id, location_id, version, from_day, until_day, opened_by, closed_by, closed_on)
     select library_id, $3, id, 1, $4, $5, library_id, case when $6 then library_id end, case when $6 then $5::date end
     from location where library_id = $1 and id = $2`,
    [place.library, place.open, id, from, until, state === 'CLOSED'],
  );
  return id;
}

/** A closed period with five answers and what they came to, all with this word. */
export async function fillSurvey(admin: TestDatabase['admin'], place: Place, word: string): Promise<void> {
  const period = await surveyPeriodOf(admin, place, 'CLOSED');
  await admin.query(
    `insert into survey_answer (library_id, id, period_id, location_id, version, on_paper, statements, score, improvement)
     select $1, gen_random_uuid(), $3, $2, 1, false, '{"LEARNED": 4}', 8, $4 from generate_series(1, 5)`,
    [place.library, place.open, period, word],
  );
  await admin.query(
    `insert into survey_result values ($1, $3, 'score', 1, array[$2::uuid], null, 5, jsonb_build_object('8', 5))`,
    [place.library, place.open, period],
  );
  await admin.query(`insert into survey_pace values ($1, $2, '2024-01-01', 0, 1, 1)`, [place.library, place.open]);
}
