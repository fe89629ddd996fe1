import type { GraphQLResolveInfo } from 'graphql';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { recordChange } from '../audit/record-change.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import type { Location } from './location.entity.ts';
import type { OpeningHoursInput, SaveLocationPayload, SaveOpeningHoursInput } from './location.inputs.ts';
import { knownLocation } from './location.repository.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { openingHoursProblems } from './opening-hours-rules.ts';

/** Pieces a point can have: seven days of several pieces, for a few years of changes. */
const most = 100;

/** Replaces all opening hours of a point by the given ones, as one whole. */
export async function saveOpeningHours(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveOpeningHoursInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const [libraryId, locationId] = [uuidOrNull(input.libraryId), uuidOrNull(input.locationId)];
  if (!libraryId || !locationId || !may(context.identity, 'location.manage', libraryId))
    return failed(notFound('Deze locatie', ['input', 'locationId']));
  if (!(await knownLocation(context.db, libraryId, locationId)))
    return failed(notFound('Deze locatie', ['input', 'locationId']));
  const problems = problemsOfHours(input.hours);
  if (problems.length > 0) return failed(...problems);
  const pieces = asStored(input.hours);

  await context.db.write(async (manager) => {
    // Two that save at once would each remove what was there and add their own: the second waits for the first.
    await manager.query('select from location where library_id = $1 and id = $2 for update', [libraryId, locationId]);
    const before = await manager.findBy(OpeningHours, { libraryId, locationId });
    await manager.delete(OpeningHours, { libraryId, locationId });
    if (pieces.length > 0)
      await manager.insert(
        OpeningHours,
        pieces.map((piece) => ({ ...piece, libraryId, locationId })),
      );
    await recordChange(manager, context.identity!, {
      libraryId,
      action: 'OPENING_HOURS_SAVED',
      subjectId: locationId,
      before,
      after: pieces,
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

const asStored = (hours: readonly OpeningHoursInput[]) =>
  hours.map((piece) => ({ ...piece, validUntil: piece.validUntil ?? null, partner: piece.partner?.trim() || null }));

/** Everything in opening hours that would keep them from being saved, whatever point they are of. */
export function problemsOfHours(hours: readonly OpeningHoursInput[]): Problem[] {
  if (hours.length > most)
    return [problem('INVALID_INPUT', `Een locatie heeft hooguit ${most} openingstijden.`, ['input', 'hours'])];
  const pieces = asStored(hours);
  return [
    ...openingHoursProblems(pieces).map(({ code, message, path }) => problem(code, message, ['input', ...path])),
    ...pieces.flatMap(
      ({ partner }, row) => personalDataProblem(partner, ['input', 'hours', String(row), 'partner']) ?? [],
    ),
  ];
}
