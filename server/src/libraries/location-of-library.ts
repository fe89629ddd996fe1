import type { RequestContext } from '../graphql/request-context.ts';
import { type KnownLocation, knownLocation } from './location.repository.ts';

/** A point of this library with what other parts of the platform need to know of it; null when it has no such point. */
export const locationOfLibrary = (
  context: RequestContext,
  libraryId: string,
  locationId: string,
): Promise<KnownLocation | null> => knownLocation(context.db, libraryId, locationId);
