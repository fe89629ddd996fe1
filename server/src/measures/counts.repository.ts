import type { UnitOfWork } from '../database/unit-of-work.ts';

/** Something asked of the counts: of areas of one kind, over one stretch of one table. */
export interface Ask {
  kind: string;
  ids: string[];
  from: string;
  until: string;
  cut: string;
  grain: string;
  dimensions: string[];
}

/** A count in the answer: which ask it answers, of which area, from which day, of which code. */
export interface AskedCount {
  ask: number;
  id: string;
  start: string | null;
  dimension: string;
  code: string;
  visits: number;
  questions: number;
}

/** Answers all asks in one statement, through the one door for figures of others; nothing for an area that is not the asker's to measure. */
export const measure = (db: UnitOfWork, asks: Ask[]): Promise<AskedCount[]> =>
  db.preparedLast<AskedCount & Record<string, unknown>>(
    'select ask, id, start, dimension, code, visits, questions from measure($1::jsonb)',
    [JSON.stringify(asks)],
  );
