import { may } from '../access/actions.ts';
import { readableDay } from '../calendar/readable-day.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  type AfterVisit,
  type Registration,
  countRegistrations,
  oneRegistration,
  registrationsAfter,
} from './registrations.repository.ts';

/** Registrations on a page. */
const onPage = 50;

/** What a list of registrations is asked for. */
export interface ListRequest {
  library: string;
  /** Null: all points. */
  location: string | null;
  from: string;
  until: string;
  /** `next` of the page before; null: the first page. */
  after: string | null;
}

/**
 * A page of a library's registrations, the newest day first; null when they do not exist for whoever asks. Beyond the end of the list
 * it is the last page: the last one on it may just have been removed.
 */
export async function listRegistrations(context: RequestContext, asked: ListRequest) {
  const libraryId = uuidOrNull(asked.library);
  // What is left out of the variables is undefined here, not null.
  const locationId = asked.location ? uuidOrNull(asked.location) : null;
  if (!libraryId || !may(context.identity, 'registrations.export', libraryId)) return null;
  if (asked.location && !locationId) return null;
  const filter = { libraryId, locationId, from: asked.from, until: asked.until };
  const after = placeOf(asked.after);
  const [found, totals] = await Promise.all([
    registrationsAfter(context.db, filter, { after, first: onPage + 1, newest: true }),
    countRegistrations(context.db, filter),
  ]);
  if (after && found.length === 0) {
    const oldest = await registrationsAfter(context.db, filter, { after: null, first: onPage, newest: false });
    return { registrations: oldest.reverse(), ...totals, next: null };
  }
  const registrations = found.slice(0, onPage);
  const last = registrations.at(-1);
  return { registrations, ...totals, next: found.length > onPage && last ? `${last.day} ${last.id}` : null };
}

/** One registration; null when it does not exist for whoever asks. */
export async function findRegistration(
  context: RequestContext,
  library: string,
  visit: string,
): Promise<Registration | null> {
  const [libraryId, visitId] = [uuidOrNull(library), uuidOrNull(visit)];
  if (!libraryId || !visitId || !may(context.identity, 'registrations.export', libraryId)) return null;
  return oneRegistration(context.db, libraryId, visitId);
}

/** Where a page begins; anything that is no such place begins at the beginning. */
function placeOf(after: string | null): AfterVisit | null {
  const [day, id] = (after ?? '').split(' ');
  return day && readableDay(day) && id && uuidOrNull(id) ? { day, id } : null;
}
