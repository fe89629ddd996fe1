import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { registeredOn } from './visit.repository.ts';
import type { RegisteredCount } from './visit.type.ts';

/** What a point has registered today, for those who may register there; null for anyone else. */
export async function registeredToday(
  context: RequestContext,
  library: string,
  location: string,
): Promise<RegisteredCount | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || !locationId || !may(context.identity, 'visit.register', libraryId)) return null;
  return registeredOn(context.db, libraryId, locationId, context.today);
}
