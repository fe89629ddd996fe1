import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { organisationsOn } from './organisation.repository.ts';
import type { Organisation } from './organisation.type.ts';

/**
 * The directory as it is today: the national list, and for whoever is signed in also what a library added for its
 * surroundings. It is shared: public numbers and no persons.
 */
export function listOrganisations(
  context: RequestContext,
  library: string | null,
  search: string | null,
): Promise<Organisation[]> {
  const libraryId = context.identity ? uuidOrNull(library) : null;
  return organisationsOn(context.db, context.today, libraryId, search?.trim() || null);
}
