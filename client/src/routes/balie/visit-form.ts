import { hourNow, today, type Day } from '#lib/day.ts';
import type { LocationLabel, PartOfDay, QuestionInput, RegisterVisitInput } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';
import type { Choices, DeskData, VisitChoice } from './desk-data.ts';

const QUESTION_FIELDS = [
  ...['topic', 'theme', 'kind', 'organisation', 'government', 'digid', 'destination', 'partner', 'warm'],
] as const;
const VISIT_FIELDS = [
  ...['visitId', 'channel', 'duration', 'partOfDay', 'satisfaction', 'helperKind', 'cameBy', 'sender', 'partBefore'],
  ...['age', 'gender', 'language'],
] as const;

/** One question as the desk notes it; codes as text, '' where nothing was chosen. */
export type NotedQuestion = Record<QuestionField, string> & { help: string[] };
type QuestionField =
  'topic' | 'theme' | 'kind' | 'organisation' | 'government' | 'digid' | 'destination' | 'partner' | 'warm';

/** `partBefore`: the part of day of the visit that is being corrected, which stays whatever the clock says. */
type VisitField = VisitChoice | 'visitId' | 'sender' | 'partBefore';

/** Everything the form holds, kept when something is wrong, so that nothing is lost. */
export type VisitValues = Record<VisitField, string> & {
  question: NotedQuestion;
  earlier: NotedQuestion[];
};

const record = (names: readonly string[], of: (name: string) => unknown) =>
  Object.fromEntries(names.map((name) => [name, String(of(name) ?? '')]));

function questionOf(value: (name: string) => unknown, help: readonly unknown[]): NotedQuestion {
  return { ...(record(QUESTION_FIELDS, value) as Record<QuestionField, string>), help: help.map(String) };
}

export const EMPTY_QUESTION = questionOf(() => '', []);

/** Questions noted before in this visit travel as hidden fields, so that several questions work without JavaScript. */
export function packQuestion(question: NotedQuestion): string {
  return JSON.stringify(question);
}

function unpackQuestion(packed: string): NotedQuestion | undefined {
  try {
    const noted = JSON.parse(packed) as Record<string, unknown>;
    return questionOf((name) => noted[name], Array.isArray(noted['help']) ? noted['help'] : []);
  } catch {
    return undefined;
  }
}

/** What a saved visit holds, to fill the form with again: it takes the same way back as it came. */
export function packVisit(values: VisitValues): string {
  return JSON.stringify(values);
}

/** A visit as it was packed; what cannot be read is empty. */
export function unpackVisit(packed: string): VisitValues {
  const form = new FormData();
  try {
    const { question, earlier, ...fields } = JSON.parse(packed) as VisitValues;
    const { help, ...asked } = question;
    for (const [name, value] of Object.entries({ ...fields, ...asked })) form.set(name, value);
    for (const each of help) form.append('help', each);
    for (const each of earlier) form.append('earlier', packQuestion(each));
  } catch {
    return EMPTY_VISIT;
  }
  return readVisitForm(form);
}

/** A visit that was saved, as the form shows it to be corrected: its last question open, in the part of day it was saved for. */
export function toCorrect(values: VisitValues, questions: readonly NotedQuestion[], partOfDay: PartOfDay): VisitValues {
  return {
    ...values,
    visitId: '',
    partOfDay,
    partBefore: partOfDay,
    question: questions.at(-1) ?? EMPTY_QUESTION,
    earlier: questions.slice(0, -1),
  };
}

/** The question on the screen. */
export function readQuestion(form: FormData): NotedQuestion {
  return questionOf((name) => form.get(name), form.getAll('help'));
}

export function readVisitForm(form: FormData): VisitValues {
  const removed = String(form.get('remove') ?? '');
  const earlier = form
    .getAll('earlier')
    .map((packed) => unpackQuestion(String(packed)))
    .filter((question) => question !== undefined);
  return {
    ...(record(VISIT_FIELDS, (name) => form.get(name)) as Record<VisitField, string>),
    question: readQuestion(form),
    earlier: removed === '' ? earlier : earlier.filter((_, index) => index !== Number(removed)),
  };
}

/** A visit of which nothing is known yet. */
export const EMPTY_VISIT = readVisitForm(new FormData());

/** Nothing of what makes it a question: a theme that was only proposed comes with a topic. */
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

/**
 * The questions of a visit, or what is wrong with them. With earlier questions noted, an empty last one means: that was all.
 */
export function questionsOf(
  { question, earlier, partOfDay }: VisitValues,
  { label, day }: { label: LocationLabel; day: Day },
): { questions: NotedQuestion[]; problems: Problem[] } {
  const complete = isEmpty(question) && earlier.length > 0;
  const problems = complete ? [] : problemsOf(question, label);
  if (day !== today() && !partOfDay) {
    problems.push({ code: 'INVALID_INPUT', message: m.desk_part_missing(), path: ['partOfDay'] });
  }
  return { questions: complete ? earlier : [...earlier, question], problems };
}

/** Morning until 12, afternoon until 17, evening after. */
export function partOfDayAt(hour: number): PartOfDay {
  if (hour < 12) return 'MORNING';
  return hour < 17 ? 'AFTERNOON' : 'EVENING';
}

/** What a visit needs besides what is on the form. */
export type Place = { libraryId: string; locationId: string; day: Day } & Pick<
  DeskData,
  'label' | 'choices' | 'topics'
>;

/** The visit as the API takes it; the part of day of today is that of now, whatever the page said, or that of the visit corrected. */
export function visitInput(
  values: VisitValues,
  questions: readonly NotedQuestion[],
  { libraryId, locationId, day, ...desk }: Place,
): RegisterVisitInput {
  const one = <Field extends VisitChoice>(field: Field) =>
    known(desk.choices, field, values[field]) as NonNullable<RegisterVisitInput[Field]> | null;
  const cameBy = one('cameBy');
  const before = known(desk.choices, 'partOfDay', values.partBefore) as PartOfDay | null;
  return {
    id: values.visitId,
    libraryId,
    locationId,
    day,
    partOfDay: day === today() ? (before ?? partOfDayAt(hourNow())) : (one('partOfDay') ?? 'MORNING'),
    channel: one('channel') ?? 'DESK',
    duration: one('duration'),
    satisfaction: one('satisfaction'),
    helperKind: one('helperKind'),
    cameBy,
    cameByOrganisationId: cameBy === 'PARTNER' || cameBy === 'NATIONAL_AGENCY' ? values.sender || null : null,
    age: one('age'),
    gender: one('gender'),
    language: one('language'),
    questions: questions.map((question) => questionInput(question, desk)),
  };
}

/** A question as the API takes it: what belongs to another choice than was made in the end, is left out. */
function questionInput(
  question: NotedQuestion,
  { label, choices, topics }: Pick<DeskData, 'label' | 'choices' | 'topics'>,
): QuestionInput {
  const one = <Value>(field: 'kind' | 'government' | 'digid' | 'destination' | 'warm') =>
    known(choices, field, question[field]) as Value | null;
  const topic = label === 'INFOPUNT' ? null : question.topic || null;
  const help = question.help.filter((form) => known(choices, 'help', form)) as QuestionInput['help'];
  const destination = help.includes('REFERRED')
    ? one<NonNullable<QuestionInput['referral']>['destination']>('destination')
    : null;
  return {
    topic,
    theme: label === 'IDO' ? null : question.theme || null,
    help,
    kind: one<NonNullable<QuestionInput['kind']>>('kind'),
    organisationId: question.organisation || null,
    governmentLevel: one<NonNullable<QuestionInput['governmentLevel']>>('government'),
    digid: topics.some(({ value, digid }) => digid && value === topic)
      ? one<NonNullable<QuestionInput['digid']>>('digid')
      : null,
    referral: destination && { destination, organisationId: question.partner || null, warm: one('warm') },
  };
}

function known(choices: Choices, field: keyof Choices, value: string): string | null {
  return choices[field]?.options.some((option) => option.value === value) ? value : null;
}
