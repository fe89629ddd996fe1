import type { Day } from '../calendar/amsterdam.ts';
import type { Known } from './known.ts';
import { type QuestionToCheck, questionProblems } from './question-rules.ts';
import { isOrganisationOn, knownCode } from './valid-on.ts';

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

export interface VisitToCheck {
  libraryId: string;
  day: Day;
  age?: string | null;
  cameBy?: string | null;
  cameByOrganisationId?: string | null;
  questions: readonly QuestionToCheck[];
}

export type VisitProblemCode =
  | 'NO_QUESTIONS'
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_ORGANISATION'
  | 'FUTURE_DAY'
  | 'BEFORE_OPENING'
  | 'AFTER_CLOSING'
  | 'WRONG_DIMENSION'
  | 'WRONG_COMBINATION'
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
  known: Pick<Known, 'codes' | 'organisations'>,
  today: Day,
): VisitProblem[] {
  const problems = [...dayProblems(visit.day, location, today), ...visitorProblems(visit, known)];
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
    for (const { code, field, message } of questionProblems(question, visit, location.label, known)) {
      problems.push({ code, message: `Vraag ${index + 1}: ${message}`, path: ['questions', String(index), ...field] });
    }
  });
  return problems;
}

/** Why there cannot have been anyone at the point on a day: visits, and the absence of them. */
export function dayProblems(
  day: Day,
  { state, opensOn, closesOn }: Omit<VisitedLocation, 'label'>,
  today: Day,
): VisitProblem[] {
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

/** How the visitor came, and the estimate of their age. */
function visitorProblems(visit: VisitToCheck, known: Pick<Known, 'codes' | 'organisations'>): VisitProblem[] {
  const problems: VisitProblem[] = [];
  if (visit.age && !knownCode(known, 'AGE', visit.age, visit)) {
    problems.push({
      code: 'UNKNOWN_CODE',
      message: 'Deze leeftijd staat op deze dag niet in de lijst. Kies een andere leeftijd.',
      path: ['age'],
    });
  }
  const sender = visit.cameByOrganisationId ?? null;
  const path = ['cameByOrganisationId'];
  if (sender !== null && visit.cameBy !== 'PARTNER' && visit.cameBy !== 'NATIONAL_AGENCY') {
    const message = 'Alleen een partner of een landelijke organisatie heeft een naam. Maak het veld “welke” leeg.';
    problems.push({ code: 'WRONG_COMBINATION', message, path });
  } else if (sender !== null && !isOrganisationOn(known, sender, visit)) {
    const message = 'De organisatie die doorverwees staat op deze dag niet in de lijst. Kies een andere organisatie.';
    problems.push({ code: 'UNKNOWN_ORGANISATION', message, path });
  }
  return problems;
}

// A day has no zone: written and read in UTC it stays the same day everywhere.
const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const inDutch = (day: Day): string => longDate.format(new Date(`${day}T00:00:00Z`));
