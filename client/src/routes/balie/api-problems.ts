import type { Problem } from '#lib/problems.ts';

/** The names of the form where they differ from those of the API. */
const FORM_FIELDS: Record<string, string> = {
  organisationId: 'organisation',
  governmentLevel: 'government',
  referral: 'destination',
  cameByOrganisationId: 'sender',
};

/** Problems of the API as those of the form: the last question is the one on the screen, what has no field has no path. */
export function problemsOnForm(problems: readonly Problem[], questions: number): Problem[] {
  return problems.map(({ code, message, path }) => {
    const [first, index, field] = path.filter((part) => part !== 'input');
    const shown = first === 'questions' ? Number(index) === questions - 1 && field : false;
    return { code, message, path: shown ? [FORM_FIELDS[shown] ?? shown] : [] };
  });
}
