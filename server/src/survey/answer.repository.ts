import type { EntityManager } from 'typeorm';

/** An answer as it is kept. */
export interface StoredAnswer {
  libraryId: string;
  id: string;
  periodId: string;
  locationId: string;
  version: number;
  onPaper: boolean;
  reason: string | null;
  opinion: string | null;
  statements: Record<string, number>;
  score: number | null;
  age: string | null;
  gender: string | null;
  language: string | null;
  improvement: string | null;
}

/** So that a period is not closed while an answer to it is under way, and the other way round. */
const lock = (shared: boolean) =>
  `select pg_advisory_xact_lock${shared ? '_shared' : ''}(hashtextextended($1, 17640007))`;

/** Waits for whoever closes a period; answers may come side by side. */
export const lockForAnswer = (manager: EntityManager, periodId: string) => manager.query(lock(true), [periodId]);

/** Waits for the answers to a period that are under way, and lets none begin. */
export const lockToClose = (manager: EntityManager, periodId: string) => manager.query(lock(false), [periodId]);

/**
 * Stores an answer. Whoever stores it may read none, so that what is returned names no column.
 * @returns false when this answer was stored before
 */
export async function addAnswer(manager: EntityManager, answer: StoredAnswer): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `insert into survey_answer (library_id, id, period_id, location_id, version, on_paper, reason, opinion, statements, score, age, gender, language, improvement)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing returning true as stored`,
    [
      ...[
        answer.libraryId,
        answer.id,
        answer.periodId,
        answer.locationId,
        answer.version,
        answer.onPaper,
        answer.reason,
      ],
      ...[answer.opinion, JSON.stringify(answer.statements), answer.score, answer.age, answer.gender, answer.language],
      answer.improvement,
    ],
  );
  return rows.length > 0;
}

/** Counts an answer to the running minute and day of its point, and tells how many those have now. */
export async function countPace(
  manager: EntityManager,
  at: { libraryId: string; locationId: string; day: string; minute: number },
): Promise<{ inMinute: number; inDay: number }> {
  const rows = await manager.query<{ inMinute: number; inDay: number }[]>(
    `insert into survey_pace as p (library_id, location_id, day, minute, in_minute, in_day) values ($1, $2, $3, $4, 1, 1)
     on conflict (library_id, location_id) do update set day = excluded.day, minute = excluded.minute,
       in_minute = case when p.day = excluded.day and p.minute = excluded.minute then p.in_minute else 0 end + 1,
       in_day = case when p.day = excluded.day then p.in_day else 0 end + 1
     returning in_minute as "inMinute", in_day as "inDay"`,
    [at.libraryId, at.locationId, at.day, at.minute],
  );
  return rows[0]!;
}
