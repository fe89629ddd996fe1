/** A problem as the API reports it: a code for programs, a sentence for people, and the field it is about. */
export type Problem = { code: string; message: string; path: readonly string[] };

/** The field's name in a form: 'input.street' and 'street' are both the field `street`. */
export function fieldOf(problem: Problem): string {
  return problem.path.filter((part) => part !== 'input').join('.');
}

export function problemFor(problems: readonly Problem[] | undefined, field: string): string | undefined {
  return problems?.find((problem) => fieldOf(problem) === field)?.message;
}
