import type { GraphQLResolveInfo } from 'graphql';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { personalDataProblem } from '../privacy/refuse-personal-data.ts';
import type { OpeningHoursInput, SaveLocationPayload, SaveOpeningHoursInput } from './location.inputs.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { openingHoursProblems } from './opening-hours-rules.ts';
import { pointNow, pointToChange, replacePieces } from './replace-pieces.ts';

/** Pieces a point can have: seven days of several pieces, for a few years of changes. */
const most = 100;

/** Replaces all opening hours of a point by the given ones, as one whole. */
export async function saveOpeningHours(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: SaveOpeningHoursInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const point = await pointToChange(context, input);
  if (!point) return failed(notFound('Deze locatie', ['input', 'locationId']));
  const problems = problemsOfHours(input.hours);
  if (problems.length > 0) return failed(...problems);
  await replacePieces(context, point, {
    of: OpeningHours,
    pieces: asStored(input.hours),
    action: 'OPENING_HOURS_SAVED',
  });
  return { location: await pointNow(context, info, point), problems: [] };
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
