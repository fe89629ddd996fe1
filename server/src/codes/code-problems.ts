import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { StoredCode } from './code.repository.ts';

/** What is asked of a code, as far as the rules of the list look at it. */
interface AskedCode {
  code?: string | null;
  libraryId: string | null;
  label: string;
  parent: string | null;
}

/** Whether a code may still be chosen after a day. */
export const holdsAfter = ({ validUntil }: Pick<StoredCode, 'validUntil'>, day: string): boolean =>
  validUntil === null || validUntil > day;

/** What is wrong with the label among the others of the list, or null. */
export function labelProblem(asked: AskedCode, codes: readonly StoredCode[], today: string): Problem | null {
  const path = ['input', 'label'];
  if (!asked.label) return problem('INVALID_INPUT', 'Vul een naam in.', path);
  if (asked.label.length > 80) return problem('INVALID_INPUT', 'De naam is te lang: hooguit 80 tekens.', path);
  const taken = codes.some(
    (each) =>
      each.code !== asked.code &&
      (each.libraryId === null || each.libraryId === asked.libraryId) &&
      holdsAfter(each, today) &&
      each.label.toLowerCase() === asked.label.toLowerCase(),
  );
  return taken ? problem('INVALID_INPUT', 'Deze naam staat al op de lijst.', path) : null;
}

/** What is wrong with the place of a code in the list, or null. */
export function parentProblem(asked: AskedCode, codes: readonly StoredCode[], today: string): Problem | null {
  const path = ['input', 'parent'];
  if (asked.parent === null) {
    if (asked.libraryId === null) return null;
    return problem('INVALID_INPUT', 'Kies de landelijke code waar deze onder valt.', path);
  }
  const national = new Map(codes.filter(({ libraryId }) => libraryId === null).map((each) => [each.code, each]));
  const parent = national.get(asked.parent);
  if (!parent || !holdsAfter(parent, today)) return notFound('De code waar deze onder valt', path);
  for (let above: StoredCode | undefined = parent; above; above = national.get(above.parent ?? ''))
    if (asked.libraryId === null && above.code === asked.code)
      return problem('INVALID_INPUT', 'Een code kan niet onder zichzelf vallen.', path);
  return null;
}
