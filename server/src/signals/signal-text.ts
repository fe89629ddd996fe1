import { type Problem, problem } from '../graphql/problem.ts';
import { personalDataProblems } from '../privacy/refuse-personal-data.ts';
import { longestText } from './signal-rules.ts';

/** A free text as it is kept: without blanks around it, null when nothing is left. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Why a text is refused: too long, or personal data in it. */
export function textProblems(field: 'text' | 'answer', text: string | null): Problem[] {
  if ((text?.length ?? 0) > longestText)
    return [problem('INVALID_INPUT', `Maak de tekst korter: hooguit ${longestText} tekens.`, ['input', field])];
  return personalDataProblems({ [field]: text });
}
