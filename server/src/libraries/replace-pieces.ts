import type { GraphQLResolveInfo } from 'graphql';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Location } from './location.entity.ts';
import { knownLocation } from './location.repository.ts';

/** A point by its keys. */
export interface PointKeys {
  libraryId: string;
  locationId: string;
}

/** The point of which somebody changes the hours or closures; null when there is none that they may change. */
export async function pointToChange(context: RequestContext, input: PointKeys): Promise<PointKeys | null> {
  const [libraryId, locationId] = [uuidOrNull(input.libraryId), uuidOrNull(input.locationId)];
  if (!libraryId || !locationId || !may(context.identity, 'location.manage', libraryId)) return null;
  return (await knownLocation(context.db, libraryId, locationId)) ? { libraryId, locationId } : null;
}

/** Puts these pieces in the place of all that the point has of their kind, and writes it in the trail. */
export async function replacePieces<Piece extends PointKeys>(
  context: RequestContext,
  point: PointKeys,
  { of, pieces, action }: { of: EntityTarget<Piece>; pieces: readonly object[]; action: ReplacingAction },
): Promise<void> {
  const { libraryId, locationId } = point;
  await context.db.write(async (manager) => {
    // Two that save at once would each remove what was there and add their own: the second waits for the first.
    await manager.query('select from location where library_id = $1 and id = $2 for update', [libraryId, locationId]);
    const before = await manager.findBy(of, point as FindOptionsWhere<Piece>);
    await manager.delete(of, point as FindOptionsWhere<Piece>);
    if (pieces.length > 0) await manager.insert(of, pieces.map((piece) => ({ ...piece, ...point })) as never);
    await recordChange(manager, context.identity!, { libraryId, action, subjectId: locationId, before, after: pieces });
  });
}

type ReplacingAction = 'CLOSURES_SAVED' | 'OPENING_HOURS_SAVED';

/** The point as it is now, with what the operation asks of it. */
export const pointNow = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  { libraryId, locationId }: PointKeys,
): Promise<Location | null> =>
  context.read.one<Location>(
    info,
    'Location',
    '{t}.library_id = $1 and {t}.id = $2',
    [libraryId, locationId],
    ['location'],
  );
