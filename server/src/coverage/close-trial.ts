import type { GraphQLResolveInfo } from 'graphql';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { LocationState } from '../libraries/location.enums.ts';
import type { SaveLocationInput, SaveLocationPayload } from '../libraries/location.inputs.ts';
import { problemsOfLocation, saveLocation } from '../libraries/save-location.ts';
import { problemsOfHours, saveOpeningHours } from '../libraries/save-opening-hours.ts';
import { pointAsSaved } from './trial.repository.ts';
import type { CloseTrialInput } from './trial.type.ts';

/**
 * Ends a trial as its coordinator decided: the point goes on, stops, or moves. Every change goes through the operations a coordinator
 * changes a point with, so their rules hold and the trail tells who decided when. A point that moves keeps its figures where they were:
 * it closes, and a new one on trial begins elsewhere with the same hours.
 */
export async function closeTrial(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: CloseTrialInput,
): Promise<SaveLocationPayload> {
  const failed = (...problems: Problem[]): SaveLocationPayload => ({ location: null, problems });
  const [libraryId, id] = [uuidOrNull(input.libraryId), uuidOrNull(input.locationId)];
  if (!libraryId || !id || !may(context.identity, 'location.manage', libraryId))
    return failed(notFound('Deze locatie', ['input', 'locationId']));
  const saved = await pointAsSaved(context.db, libraryId, id);
  if (!saved) return failed(notFound('Deze locatie', ['input', 'locationId']));
  const { point, hours } = saved;
  if (point.state !== 'TRIAL')
    return failed(problem('INVALID_INPUT', 'Dit punt is niet op proef.', ['input', 'locationId']));

  if (input.decision === 'GO_ON') return saveLocation(context, info, { ...point, state: LocationState.OPEN });
  const day = input.day ?? context.today;
  if (point.opensOn && day <= point.opensOn)
    return failed(problem('INVALID_INPUT', 'De laatste dag ligt voor het begin van de proef.', ['input', 'day']));
  // A point that is closed for good is so at once: its desk would be gone before the last day.
  if (day > context.today)
    return failed(
      problem('INVALID_INPUT', 'Deze dag is nog niet geweest. Kies vandaag, of leg het besluit op die dag vast.', [
        ...['input', 'day'],
      ]),
    );
  const closed = { ...point, state: LocationState.CLOSED, closesOn: day };
  if (input.decision === 'STOP') return saveLocation(context, info, closed);

  const moved = movedPoint(point, input, day);
  if (!moved) return failed(problem('INVALID_INPUT', 'Vul in waar het punt naartoe gaat.', ['input', 'latitude']));
  const kept = hours
    .filter(({ validUntil }) => !validUntil || validUntil > day)
    .map((piece) => ({ ...piece, validFrom: piece.validFrom > day ? piece.validFrom : day }));
  // What would be refused later on is refused before anything is saved: else there would be two points of one trial.
  const refused = [...(await problemsOfLocation(context, closed)), ...problemsOfHours(kept)];
  if (refused.length > 0) return failed(...refused);
  // The new one first: when that is refused, the old one is still there. Asked again, the same id is the same point.
  const begun = await saveLocation(context, info, moved);
  if (begun.problems.length > 0) return begun;
  const opened = await saveOpeningHours(context, info, { libraryId, locationId: moved.id, hours: kept });
  if (opened.problems.length > 0) return opened;
  const ended = await saveLocation(context, info, closed);
  return ended.problems.length > 0 ? ended : opened;
}

/** The point at its new place; null when it is not said where that is. */
function movedPoint(point: SaveLocationInput, input: CloseTrialInput, day: string): SaveLocationInput | null {
  const { newId, longitude, latitude, street, houseNumber, postcode, town } = input;
  if (!newId || newId === point.id || longitude == null || latitude == null) return null;
  return {
    ...point,
    ...{ id: newId, longitude, latitude, street, houseNumber, postcode, town: town ?? point.town },
    name: input.name?.trim() || point.name,
    municipality: input.municipality ?? point.municipality,
    // Who hosts it there is not known.
    hostName: null,
    opensOn: day,
    closesOn: null,
  };
}
