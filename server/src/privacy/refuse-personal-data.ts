import { findPersonalData, refusalInDutch } from '@regiepunt/personal-data';
import { type Problem, problem } from '../graphql/problem.ts';

/** That a free text holds personal data, saying what and why; null when it may be kept (domain, chapter 5). */
export function personalDataProblem(text: string | null | undefined, path: string[]): Problem | null {
  const refusal = refusalInDutch(findPersonalData(text ?? ''));
  return refusal === null ? null : problem('PERSONAL_DATA', refusal, path);
}

/** The free texts of an input that hold personal data, each with its field; a list of texts is judged piece by piece. */
export function personalDataProblems(texts: Record<string, string | string[] | null | undefined>): Problem[] {
  return Object.entries(texts).flatMap(([field, value]) => {
    const pieces = Array.isArray(value) ? value : [value];
    const found = pieces.map((piece) => personalDataProblem(piece, ['input', field])).find((each) => each !== null);
    return found ? [found] : [];
  });
}
