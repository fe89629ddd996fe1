import { may, mayRegisterAt } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { registeredOn } from './find-visits.repository.ts';
import type { RegisteredCount } from './visit.type.ts';

/** What a point has registered today, for those who may register there; null for anyone else. */
export async function registeredToday(
  context: RequestContext,
  library: string,
  location: string,
): Promise<RegisteredCount | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || !locationId || !may(context.identity, 'visit.register', libraryId)) return null;
  if (!mayRegisterAt(context.identity, locationId)) return null;
  return { day: context.today, ...(await registeredOn(context.db, libraryId, locationId, context.today)) };
}
