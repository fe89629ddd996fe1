import { hourNow, today, type Day } from '#lib/day.ts';
import type { HelpForm, LocationLabel, PartOfDay, RegisterVisitInput } from '#lib/graphql/graphql.ts';
import { AGES, CHANNELS, DURATIONS, GENDERS, HELP_FORMS, LANGUAGES, PARTS_OF_DAY } from '#lib/labels/desk.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';

/** One question as the desk notes it; codes as text, '' where nothing was chosen. */
export type NotedQuestion = { topic: string; theme: string; help: string[] };

export const EMPTY_QUESTION: NotedQuestion = { topic: '', theme: '', help: [] };

/** Everything the form holds, kept when something is wrong, so that nothing is lost. */
export type VisitValues = {
  visitId: string;
  question: NotedQuestion;
  earlier: NotedQuestion[];
  channel: string;
  duration: string;
  partOfDay: string;
  age: string;
  gender: string;
  language: string;
};

/** Questions noted before in this visit travel as hidden fields, so that several questions work without JavaScript. */
export function packQuestion({ topic, theme, help }: NotedQuestion): string {
  return JSON.stringify([topic, theme, help]);
}

function unpackQuestion(packed: string): NotedQuestion | undefined {
  try {
    const [topic, theme, help] = JSON.parse(packed) as unknown[];
    return {
      topic: String(topic ?? ''),
      theme: String(theme ?? ''),
      help: Array.isArray(help) ? help.map(String) : [],
    };
  } catch {
    return undefined;
  }
}

export function readVisitForm(form: FormData): VisitValues {
  const text = (name: string) => String(form.get(name) ?? '');
  const removed = text('remove');
  const earlier = form
    .getAll('earlier')
    .map((packed) => unpackQuestion(String(packed)))
    .filter((question) => question !== undefined);
  return {
    visitId: text('visitId'),
    question: { topic: text('topic'), theme: text('theme'), help: form.getAll('help').map(String) },
    earlier: removed === '' ? earlier : earlier.filter((_, index) => index !== Number(removed)),
    channel: text('channel'),
    duration: text('duration'),
    partOfDay: text('partOfDay'),
    age: text('age'),
    gender: text('gender'),
    language: text('language'),
  };
}

export function isEmpty({ topic, theme, help }: NotedQuestion): boolean {
  return topic === '' && theme === '' && help.length === 0;
}

/** What is still missing in the question being noted; field names are those of the form. */
export function problemsOf(question: NotedQuestion, label: LocationLabel): Problem[] {
  const missing = (field: string, message: string) => ({ code: 'INVALID_INPUT', message, path: [field] });
  const problems: Problem[] = [];
  if (label === 'INFOPUNT' && question.theme === '') problems.push(missing('theme', m.desk_theme_missing()));
  if (label !== 'INFOPUNT' && question.topic === '') problems.push(missing('topic', m.desk_topic_missing()));
  if (question.help.length === 0) problems.push(missing('help', m.desk_help_missing()));
  return problems;
}

/** Problems of the API as those of the form: the last question is the one on the screen, what has no field has no path. */
export function problemsOnForm(problems: readonly Problem[], questions: number): Problem[] {
  return problems.map(({ code, message, path }) => {
    const [list, index, field] = path.filter((part) => part !== 'input');
    const shown = list === 'questions' && Number(index) === questions - 1 && field;
    return { code, message, path: shown ? [field] : [] };
  });
}

/** Morning until 12, afternoon until 17, evening after. */
export function partOfDayAt(hour: number): PartOfDay {
  if (hour < 12) return 'MORNING';
  return hour < 17 ? 'AFTERNOON' : 'EVENING';
}

/** The visit as the API takes it; the part of day of today is that of now, whatever the page said when it was opened. */
export function visitInput(
  values: VisitValues,
  questions: readonly NotedQuestion[],
  place: { libraryId: string; locationId: string; day: Day; label: LocationLabel },
): RegisterVisitInput {
  const { label, ...where } = place;
  return {
    id: values.visitId,
    ...where,
    partOfDay: where.day === today() ? partOfDayAt(hourNow()) : (oneOf(PARTS_OF_DAY, values.partOfDay) ?? 'MORNING'),
    channel: oneOf(CHANNELS, values.channel) ?? 'DESK',
    duration: oneOf(DURATIONS, values.duration),
    age: oneOf(AGES, values.age),
    gender: oneOf(GENDERS, values.gender),
    language: oneOf(LANGUAGES, values.language),
    questions: questions.map((question) => ({
      topic: label === 'INFOPUNT' ? null : question.topic || null,
      theme: label === 'IDO' ? null : question.theme || null,
      help: question.help.filter((help): help is HelpForm => help in HELP_FORMS),
    })),
  };
}

function oneOf<Key extends string>(known: Record<Key, unknown>, value: string): Key | null {
  return value in known ? (value as Key) : null;
}
