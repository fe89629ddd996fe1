import type { Known } from './known.ts';
import { isOrganisationOn, knownCode } from './valid-on.ts';
import type { HelpForm, LocationLabel, VisitProblemCode } from './visit-rules.ts';

export interface QuestionToCheck {
  topic?: string | null;
  theme?: string | null;
  help: readonly HelpForm[];
  organisationId?: string | null;
  digid?: string | null;
  referral?: { organisationId?: string | null } | null;
}

/** What is wrong with a question; `field` from the question inwards. */
interface QuestionProblem {
  code: VisitProblemCode;
  field: string[];
  message: string;
}

/** The problems of one question of a visit at a point with this label. */
export function questionProblems(
  question: QuestionToCheck,
  use: { libraryId: string; day: string },
  label: LocationLabel,
  known: Pick<Known, 'codes' | 'organisations'>,
): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  const refuse = (code: VisitProblemCode, field: string[], message: string) => problems.push({ code, field, message });
  const judge = (field: 'topic' | 'theme', asked: 'required' | 'optional' | 'absent') => {
    const code = question[field] ?? null;
    const { list, noun, ofPoint } = words[field];
    if (code === null) {
      if (asked === 'required') refuse('WRONG_DIMENSION', [field], `kies een ${noun}.`);
    } else if (asked === 'absent') {
      refuse('WRONG_DIMENSION', [field], `${ofPoint} Laat dit veld leeg.`);
    } else if (!knownCode(known, list, code, use)) {
      refuse('UNKNOWN_CODE', [field], `dit ${noun} bestaat niet op deze dag. Kies een ander ${noun}.`);
    }
  };
  judge('topic', label === 'INFOPUNT' ? 'absent' : 'required');
  judge('theme', label === 'INFOPUNT' ? 'required' : label === 'BOTH' ? 'optional' : 'absent');

  if (question.help.length === 0) {
    refuse('INVALID_INPUT', ['help'], 'kies welke hulp is gegeven.');
  } else if (new Set(question.help).size < question.help.length) {
    refuse('INVALID_INPUT', ['help'], 'dezelfde hulp staat er twee keer. Kies elke soort één keer.');
  }
  if (question.digid && !isBelowDigid(question, known)) {
    refuse('WRONG_COMBINATION', ['digid'], 'het vervolg bij DigiD hoort bij het onderwerp DigiD. Maak dit veld leeg.');
  }
  if (question.organisationId && !isOrganisationOn(known, question.organisationId, use)) {
    refuse('UNKNOWN_ORGANISATION', ['organisationId'], notListed);
  }
  if (question.referral && !question.help.includes('REFERRED')) {
    const message = 'een doorverwijzing hoort bij de hulp “doorverwezen”. Kies die hulp, of maak dit veld leeg.';
    refuse('WRONG_COMBINATION', ['referral'], message);
  } else if (question.referral?.organisationId && !isOrganisationOn(known, question.referral.organisationId, use)) {
    refuse('UNKNOWN_ORGANISATION', ['referral', 'organisationId'], notListed);
  }
  return problems;
}

const isBelowDigid = ({ topic }: QuestionToCheck, known: Pick<Known, 'codes'>): boolean =>
  known.codes.get(`TOPIC ${topic}`)?.path.includes('digid') ?? false;

const notListed = 'deze organisatie staat op deze dag niet in de lijst. Kies een andere organisatie.';

const words = {
  topic: { list: 'TOPIC', noun: 'onderwerp', ofPoint: 'een Infopunt gebruikt thema’s en geen onderwerpen.' },
  theme: { list: 'THEME', noun: 'thema', ofPoint: 'een IDO gebruikt onderwerpen en geen thema’s.' },
} as const;
