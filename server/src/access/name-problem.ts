import { type Problem, problem } from '../graphql/problem.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';

/** Longest name of a device or a token. */
const longest = 60;

/** What is wrong with the name of a device or a token; null when nothing is. @param missing asks for one, without a full stop */
export function nameProblem(given: string, missing: string, path = ['name']): Problem | null {
  const name = given.trim();
  if (name.length < 1 || name.length > longest)
    return problem('INVALID_INPUT', `${missing}, van hooguit ${longest} tekens.`, path);
  return personalDataProblem(name, path);
}
