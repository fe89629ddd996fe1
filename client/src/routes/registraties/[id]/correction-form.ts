import { parseDay } from '#lib/day.ts';
import type { HelpForm, QuestionInput, RegisterVisitInput, RegistrationToChangeQuery } from '#lib/graphql/graphql.ts';
import * as labels from '#lib/labels/desk.ts';

type Registration = NonNullable<RegistrationToChangeQuery['registration']>;
type Topic = { code: string; parent?: string | null };

/**
 * The form as the API takes it. Questions are numbered: 'topic.0', 'help.0'; one without topic, theme and help is no question.
 * What belonged to a choice goes along when another choice is made and it was left as it was: the follow-up of DigiD with the topic
 * (`topics`, each with the topic it stands below), a referral with the help. The form folds those fields away.
 */
export function readCorrection(
  form: FormData,
  registration: Registration,
  topics: readonly Topic[],
): RegisterVisitInput {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null;
  const chosen = <Key extends string>(known: Record<Key, unknown>, name: string): Key | null => {
    const value = text(name);
    return value !== null && value in known ? (value as Key) : null;
  };
  return {
    id: registration.id,
    libraryId: registration.libraryId,
    locationId: text('locationId') ?? registration.locationId,
    day: parseDay(text('day')) ?? registration.day,
    partOfDay: chosen(labels.PARTS_OF_DAY, 'partOfDay') ?? registration.partOfDay,
    channel: chosen(labels.CHANNELS, 'channel') ?? registration.channel,
    duration: chosen(labels.DURATIONS, 'duration'),
    satisfaction: chosen(labels.SATISFACTIONS, 'satisfaction'),
    helperKind: chosen(labels.HELPER_KINDS, 'helperKind'),
    cameBy: chosen(labels.CAME_BY, 'cameBy'),
    cameByOrganisationId: text('cameByOrganisationId'),
    age: text('age'),
    gender: chosen(labels.GENDERS, 'gender'),
    language: chosen(labels.LANGUAGES, 'language'),
    questions: Array.from({ length: countOf(form) }, (_, at) => readQuestion(at)).filter((each) => each !== null),
  };

  function readQuestion(at: number): QuestionInput | null {
    if (!isQuestion(form, at)) return null;
    const [topic, theme] = [text(`topic.${at}`), text(`theme.${at}`)];
    const help = helpOf(form, at);
    const before = registration.questions[at];
    const destination = chosen(labels.DESTINATIONS, `destination.${at}`);
    const digid = chosen(labels.DIGID_FOLLOW_UPS, `digid.${at}`);
    const digidGoes = digid === before?.digid && topic !== before?.topic && !isDigid(topic);
    const referralGoes =
      destination === before?.referral?.destination && before?.help.includes('REFERRED') && !help.includes('REFERRED');
    return {
      ...{ topic, theme, help },
      kind: chosen(labels.QUESTION_KINDS, `kind.${at}`),
      organisationId: text(`organisationId.${at}`),
      governmentLevel: chosen(labels.GOVERNMENT_LEVELS, `governmentLevel.${at}`),
      digid: digidGoes ? null : digid,
      referral:
        destination && !referralGoes
          ? {
              ...{ destination, organisationId: text(`referralOrganisationId.${at}`) },
              warm: chosen(labels.WARM, `warm.${at}`),
            }
          : null,
    };
  }

  function isDigid(topic: string | null): boolean {
    if (topic === null || topic === 'digid') return topic !== null;
    return isDigid(topics.find(({ code }) => code === topic)?.parent ?? null);
  }
}

/**
 * The name a field has once what was sent is drawn: questions that were taken out leave their number to those behind them.
 * Null for a field that is there no more.
 */
export function nameOnceSent(sent: FormData, name: string): string | null {
  const [field, number] = name.split('.', 2);
  if (number === undefined) return name;
  const at = Number(number);
  const kept = Array.from({ length: countOf(sent) }, (_, each) => each).filter((each) => isQuestion(sent, each));
  if (kept.includes(at)) return `${field}.${kept.indexOf(at)}`;
  // The one at the end is empty, and stays the one at the end.
  return at === countOf(sent) - 1 && !sent.has(`remove.${at}`) ? `${field}.${kept.length}` : null;
}

const countOf = (form: FormData) => Math.min(Number(form.get('questions') ?? 0), 20);
const helpOf = (form: FormData, at: number) =>
  form.getAll(`help.${at}`).filter((each): each is HelpForm => String(each) in labels.HELP_FORMS);
const isQuestion = (form: FormData, at: number) =>
  !form.has(`remove.${at}`) &&
  (['topic', 'theme'].some((field) => String(form.get(`${field}.${at}`) ?? '').trim()) || helpOf(form, at).length > 0);
