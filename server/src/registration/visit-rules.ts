import type { Day } from '../calendar/amsterdam.ts';

/** What was done with a question; one or more. */
export type HelpForm = 'HELPED' | 'ANSWERED' | 'INFORMATION' | 'LISTENED' | 'REFERRED' | 'NOT_HELPED';

/** The label of a point decides what is asked: topics (IDO), themes (Infopunt), or a topic and maybe a theme (both). */
export type LocationLabel = 'IDO' | 'INFOPUNT' | 'BOTH';

/** What must be known of the point to judge a visit there. */
export interface VisitedLocation {
  label: LocationLabel;
  state: 'PLANNED' | 'TRIAL' | 'OPEN' | 'PAUSED' | 'CLOSED';
  /** First day of the point. */
  opensOn: Day | null;
  /** First day on which the point is no longer there. */
  closesOn: Day | null;
}

/** The codes that are valid on the day of the visit, at this library. */
export interface ValidCodes {
  topics: ReadonlySet<string>;
  themes: ReadonlySet<string>;
}

export interface QuestionToCheck {
  topic?: string | null;
  theme?: string | null;
  help: readonly HelpForm[];
}

export interface VisitToCheck {
  day: Day;
  questions: readonly QuestionToCheck[];
}

export type VisitProblemCode =
  | 'NO_QUESTIONS'
  | 'UNKNOWN_CODE'
  | 'FUTURE_DAY'
  | 'BEFORE_OPENING'
  | 'AFTER_CLOSING'
  | 'WRONG_DIMENSION'
  | 'INVALID_INPUT';

/** Why a visit cannot be stored, in plain Dutch; `path` names the field of the input. */
export interface VisitProblem {
  code: VisitProblemCode;
  message: string;
  path: string[];
}

/** More is not one visit: it is a tally typed into the wrong form. */
export const MOST_QUESTIONS = 20;

/** Solved (opgelost): helped or answered, and not referred. */
export const solved = (help: readonly HelpForm[]): boolean =>
  (help.includes('HELPED') || help.includes('ANSWERED')) && !help.includes('REFERRED');

/**
 * The problems of a visit; none means it can be stored. The hours of the point play no part: help outside opening hours
 * is normal and counts. Nor does how long ago it was, nor a pause: only before the opening, after the closing and in the
 * future there cannot have been a visit.
 */
export function visitProblems(
  visit: VisitToCheck,
  location: VisitedLocation,
  codes: ValidCodes,
  today: Day,
): VisitProblem[] {
  const problems = dayProblems(visit.day, location, today);
  const count = visit.questions.length;
  if (count === 0) {
    problems.push({ code: 'NO_QUESTIONS', message: 'Vul minstens één vraag in.', path: ['questions'] });
  }
  if (count > MOST_QUESTIONS) {
    problems.push({
      code: 'INVALID_INPUT',
      message: `Een bezoek heeft hoogstens ${MOST_QUESTIONS} vragen. Dit zijn er ${count}.`,
      path: ['questions'],
    });
  }
  visit.questions.slice(0, MOST_QUESTIONS).forEach((question, index) => {
    for (const { code, field, message } of questionProblems(question, location.label, codes)) {
      problems.push({ code, message: `Vraag ${index + 1}: ${message}`, path: ['questions', String(index), field] });
    }
  });
  return problems;
}

function dayProblems(day: Day, { state, opensOn, closesOn }: VisitedLocation, today: Day): VisitProblem[] {
  const problems: VisitProblem[] = [];
  const refuse = (code: VisitProblemCode, message: string) => problems.push({ code, message, path: ['day'] });

  if (day > today) refuse('FUTURE_DAY', 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.');
  if (opensOn !== null && day < opensOn) {
    refuse('BEFORE_OPENING', `Dit punt is pas open vanaf ${inDutch(opensOn)}. Kies een latere dag.`);
  } else if (opensOn === null && state === 'PLANNED') {
    refuse('BEFORE_OPENING', 'Dit punt is nog niet open. De coördinator kan de openingsdatum invullen.');
  }
  if (closesOn !== null && day >= closesOn) {
    refuse('AFTER_CLOSING', `Dit punt is gesloten sinds ${inDutch(closesOn)}. Kies een eerdere dag of een ander punt.`);
  } else if (closesOn === null && state === 'CLOSED') {
    refuse('AFTER_CLOSING', 'Dit punt is voorgoed gesloten. Kies een ander punt.');
  }
  return problems;
}

interface QuestionProblem {
  code: VisitProblemCode;
  field: 'topic' | 'theme' | 'help';
  message: string;
}

function questionProblems(question: QuestionToCheck, label: LocationLabel, codes: ValidCodes): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  const judge = (field: 'topic' | 'theme', asked: 'required' | 'optional' | 'absent', valid: ReadonlySet<string>) => {
    const code = question[field] ?? null;
    const { noun, ofPoint } = WORDS[field];
    if (code === null) {
      if (asked === 'required') problems.push({ code: 'WRONG_DIMENSION', field, message: `kies een ${noun}.` });
    } else if (asked === 'absent') {
      problems.push({ code: 'WRONG_DIMENSION', field, message: `${ofPoint} Laat dit veld leeg.` });
    } else if (!valid.has(code)) {
      problems.push({
        code: 'UNKNOWN_CODE',
        field,
        message: `dit ${noun} bestaat niet op deze dag. Kies een ander ${noun}.`,
      });
    }
  };
  judge('topic', label === 'INFOPUNT' ? 'absent' : 'required', codes.topics);
  judge('theme', label === 'INFOPUNT' ? 'required' : label === 'BOTH' ? 'optional' : 'absent', codes.themes);

  if (question.help.length === 0) {
    problems.push({ code: 'INVALID_INPUT', field: 'help', message: 'kies welke hulp is gegeven.' });
  } else if (new Set(question.help).size < question.help.length) {
    problems.push({
      code: 'INVALID_INPUT',
      field: 'help',
      message: 'dezelfde hulp staat er twee keer. Kies elke soort één keer.',
    });
  }
  return problems;
}

const WORDS = {
  topic: { noun: 'onderwerp', ofPoint: 'een Infopunt gebruikt thema’s en geen onderwerpen.' },
  theme: { noun: 'thema', ofPoint: 'een IDO gebruikt onderwerpen en geen thema’s.' },
};

// A day has no zone: written and read in UTC it stays the same day everywhere.
const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const inDutch = (day: Day): string => longDate.format(new Date(`${day}T00:00:00Z`));
