import type { GraphQLResolveInfo } from 'graphql';
import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import { closureProblems } from './closure-rules.ts';
import { Closure } from './closure.entity.ts';
import type { Location } from './location.entity.ts';
import type { SaveClosuresInput, SaveLocationPayload } from './location.inputs.ts';
import { knownLocation } from './location.repository.ts';

/** Closures a point can have: some ten a year, for as long as anyone looks back. */
const most = 200;

/** Replaces all closures of a point by the given ones, as one whole; those of the past as well. */
export async function saveClosures(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveClosuresInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const [libraryId, locationId] = [uuidOrNull(input.libraryId), uuidOrNull(input.locationId)];
  if (!libraryId || !locationId || !may(context.identity, 'location.manage', libraryId))
    return failed(notFound('Deze locatie', ['input', 'locationId']));
  if (!(await knownLocation(context.db, libraryId, locationId)))
    return failed(notFound('Deze locatie', ['input', 'locationId']));
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

  await context.db.write(async (manager) => {
    // Two that save at once would each remove what was there and add their own: the second waits for the first.
    await manager.query('select from location where library_id = $1 and id = $2 for update', [libraryId, locationId]);
    const before = await manager.findBy(Closure, { libraryId, locationId });
    await manager.delete(Closure, { libraryId, locationId });
    if (closures.length > 0)
      await manager.insert(
        Closure,
        closures.map((closure) => ({ ...closure, libraryId, locationId })),
      );
    await recordChange(manager, context.identity!, {
      libraryId,
      action: 'CLOSURES_SAVED',
      subjectId: locationId,
      before,
      after: closures,
    });
  });
  const location = await context.read.one<Location>(
    info,
    'Location',
    '{t}.library_id = $1 and {t}.id = $2',
    [libraryId, locationId],
    ['location'],
  );
  return { location, problems: [] };
}
