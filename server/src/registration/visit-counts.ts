import type { KnownCode } from './known.ts';
import { type HelpForm, solved } from './visit-rules.ts';

/** What a count is kept by. */
export type Dimension =
  'total' | 'topic' | 'theme' | 'help' | 'solved' | keyof typeof visitDimensions | keyof typeof questionDimensions;

/** Attributes of the visit: each counts the visit with all its questions. */
const visitDimensions = {
  part_of_day: 'partOfDay',
  channel: 'channel',
  duration: 'duration',
  satisfaction: 'satisfaction',
  helper_kind: 'helperKind',
  came_by: 'cameBy',
  sender: 'cameByOrganisationId',
  age: 'age',
  gender: 'gender',
  language: 'language',
} as const;

/** Attributes of a question with one value at most: each counts the questions that have it, and the visit once. */
const questionDimensions = {
  kind: ({ kind }: QuestionToCount) => kind,
  organisation: ({ organisationId }: QuestionToCount) => organisationId,
  government_level: ({ governmentLevel }: QuestionToCount) => governmentLevel,
  digid: ({ digid }: QuestionToCount) => digid,
  referral_destination: ({ referral }: QuestionToCount) => referral?.destination,
  referral_organisation: ({ referral }: QuestionToCount) => referral?.organisationId,
  referral_warm: ({ referral }: QuestionToCount) => referral?.warm,
} as const;

/** What one visit adds to the counts of its day, at one code of one dimension. */
export interface VisitCount {
  dimension: Dimension;
  /** '' for the total. */
  code: string;
  visits: number;
  questions: number;
}

type Code = string | null | undefined;

export interface QuestionToCount {
  topic: Code;
  theme: Code;
  help: readonly HelpForm[];
  kind?: Code;
  organisationId?: Code;
  governmentLevel?: Code;
  digid?: Code;
  referral?: { destination: string; organisationId?: Code; warm?: Code } | null;
}

/** A visit as it counts. An attribute that is null was not asked and counts nowhere; UNKNOWN was asked and counts. */
export type VisitToCount = Partial<Record<(typeof visitDimensions)[keyof typeof visitDimensions], Code>> & {
  questions: readonly QuestionToCount[];
};

/** A code with its ancestors, from the national list down: ['digid', 'digid-app']. */
export type PathOf = (list: KnownCode['list'], code: string) => readonly string[];

/**
 * What a visit adds to the counts, each code once. An attribute of the visit counts the visit and all its questions. An attribute
 * of a question (topic, help, organisation) counts the questions that have it, and the visit once. A code counts at each of its
 * ancestors too: so a code's figure includes its descendants, and visits of different codes must never be added up.
 */
export function countsOfVisit(visit: VisitToCount, pathOf: PathOf): VisitCount[] {
  const counts = new Map<string, VisitCount>();
  const add = (dimension: Dimension, code: Code, questions: number) => {
    if (code === null || code === undefined) return;
    const key = `${dimension} ${code}`;
    const count = counts.get(key);
    if (count) count.questions += questions;
    else counts.set(key, { dimension, code, visits: 1, questions });
  };

  const all = visit.questions.length;
  add('total', '', all);
  for (const [dimension, field] of visitFields) {
    const code = visit[field];
    if (dimension === 'age' && code) for (const above of pathOf('AGE', code)) add('age', above, all);
    else add(dimension, code, all);
  }
  for (const question of visit.questions) {
    if (question.topic) for (const code of pathOf('TOPIC', question.topic)) add('topic', code, 1);
    if (question.theme) for (const code of pathOf('THEME', question.theme)) add('theme', code, 1);
    for (const form of new Set(question.help)) add('help', form, 1);
    add('solved', solved(question.help) ? 'YES' : 'NO', 1);
    for (const [dimension, codeOf] of questionFields) add(dimension, codeOf(question), 1);
  }
  return [...counts.values()];
}

type Entries<T> = { [Key in keyof T]: [Key, T[Key]] }[keyof T][];
const visitFields = Object.entries(visitDimensions) as Entries<typeof visitDimensions>;
const questionFields = Object.entries(questionDimensions) as Entries<typeof questionDimensions>;
