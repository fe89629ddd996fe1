import type { PartOfDay } from '../calendar/amsterdam.ts';
import type { HelpForm } from './visit-rules.ts';

/** What a count is kept by. */
export type Dimension =
  'total' | 'topic' | 'theme' | 'help' | 'channel' | 'duration' | 'part_of_day' | 'age' | 'gender' | 'language';

/** What one visit adds to the counts of its day, at one code of one dimension. */
export interface VisitCount {
  dimension: Dimension;
  /** '' for the total. */
  code: string;
  visits: number;
  questions: number;
}

export interface QuestionToCount {
  /** The code with its ancestors, from the national list down: ['digid', 'digid-app']. Null or empty: not asked. */
  topicPath: readonly string[] | null;
  themePath: readonly string[] | null;
  help: readonly HelpForm[];
}

/** A visit as it counts. An attribute that is null was not asked and counts nowhere; UNKNOWN was asked and counts. */
export interface VisitToCount {
  partOfDay: PartOfDay;
  channel: string;
  duration: string | null;
  age: string | null;
  gender: string | null;
  language: string | null;
  questions: readonly QuestionToCount[];
}

/**
 * What a visit adds to the counts. An attribute of the visit counts the visit and all its questions. An attribute of a
 * question (topic, theme, help) counts the questions that have it, and the visit once, at the code and at each ancestor:
 * so a code's figure includes its descendants, and visits of different codes must never be added up. Ordered by dimension
 * and code, so that visits stored at the same time lock the counts in the same order.
 */
export function countsOfVisit(visit: VisitToCount): VisitCount[] {
  const counts = new Map<string, VisitCount>();
  const add = (dimension: Dimension, code: string, questions: number) => {
    const key = `${dimension} ${code}`;
    const count = counts.get(key);
    if (count) count.questions += questions;
    else counts.set(key, { dimension, code, visits: 1, questions });
  };

  const all = visit.questions.length;
  add('total', '', all);
  add('part_of_day', visit.partOfDay, all);
  add('channel', visit.channel, all);
  for (const dimension of ['duration', 'age', 'gender', 'language'] as const) {
    const code = visit[dimension];
    if (code !== null) add(dimension, code, all);
  }
  for (const { topicPath, themePath, help } of visit.questions) {
    for (const code of new Set(topicPath)) add('topic', code, 1);
    for (const code of new Set(themePath)) add('theme', code, 1);
    for (const form of new Set(help)) add('help', form, 1);
  }
  return [...counts.values()].sort((a, b) => compare(a.dimension, b.dimension) || compare(a.code, b.code));
}

// By code unit, as PostgreSQL's "C" collation has it; never by the language of the machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
