import type { GraphQLResolveInfo } from 'graphql';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import { closureProblems } from './closure-rules.ts';
import { Closure } from './closure.entity.ts';
import type { SaveClosuresInput, SaveLocationPayload } from './location.inputs.ts';
import { pointNow, pointToChange, replacePieces } from './replace-pieces.ts';

/** Closures a point can have: some ten a year, for as long as anyone looks back. */
const most = 200;

/** Replaces all closures of a point by the given ones, as one whole; those of the past as well. */
export async function saveClosures(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveClosuresInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const point = await pointToChange(context, input);
  if (!point) return failed(notFound('Deze locatie', ['input', 'locationId']));
  if (input.closures.length > most)
    return failed(problem('INVALID_INPUT', `Een locatie heeft hooguit ${most} sluitingen.`, ['input', 'closures']));
  const closures = input.closures.map((closure) => ({ ...closure, reason: closure.reason.trim() }));
  const problems = [
    ...closureProblems(closures).map(({ code, message, path }) => problem(code, message, ['input', ...path])),
    ...closures.flatMap(
      ({ reason }, row) => personalDataProblem(reason, ['input', 'closures', String(row), 'reason']) ?? [],
    ),
  ];
  if (problems.length > 0) return failed(...problems);
  await replacePieces(context, point, { of: Closure, pieces: closures, action: 'CLOSURES_SAVED' });
  return { location: await pointNow(context, info, point), problems: [] };
}
