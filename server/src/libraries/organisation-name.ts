import { type Problem, problem } from '../graphql/problem.ts';

const most = 120;

/** What is wrong with the name of an organisation, or null. */
export function nameProblem(name: string): Problem | null {
  if (name.length > 0 && name.length <= most) return null;
  const message = name ? `De naam is te lang: hooguit ${most} tekens.` : 'Vul een naam in.';
  return problem('INVALID_INPUT', message, ['input', 'name']);
}
