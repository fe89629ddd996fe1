import { may, mayRegisterAt } from '../access/actions.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { codesByUse } from './desk-day.repository.ts';
import type { DeskDay } from './desk-day.type.ts';
import { registeredOn } from './find-visits.repository.ts';
import { isZero } from './zero-day.repository.ts';

/** The days whose use decides which codes come first. */
const useDays = 90;

/** What a desk shows of a day at its point, for those who may register there; null for anyone else. */
export async function deskDay(
  { identity, db }: RequestContext,
  library: string,
  location: string,
  day: string,
): Promise<DeskDay | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || !locationId || !may(identity, 'visit.register', libraryId)) return null;
  if (!mayRegisterAt(identity, locationId)) return null;
  const [registered, zero, used] = await Promise.all([
    registeredOn(db, libraryId, locationId, day),
    isZero(db, { libraryId, locationId, day }),
    codesByUse(db, libraryId, locationId, addDays(day, -useDays), addDays(day, 1)),
  ]);
  return { registered: { day, ...registered }, zero, usedTopics: used.topics, usedThemes: used.themes };
}
